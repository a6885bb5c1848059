#include "read/locator.h"

#include <string>
#include <vector>

#include <doctest/doctest.h>
#include <fmt/format.h>

namespace brochure {
namespace {

std::string place(const Span& span) {
  return fmt::format("{}:{}+{}", span.line, span.column, span.length);
}

const std::vector<std::string_view> located_lines{"[a](x) [b](x)", "über [c](x)", "",
                                                  "[d](xy) `[e](x)`"};

TEST_CASE("the same words are found one after another") {
  Locator locator(FileId{0}, located_lines);
  locator.enter(1, 2);
  CHECK(place(locator.find("](", "x")) == "1:5+1");
  CHECK(place(locator.find("](", "x")) == "1:12+1");
  CHECK(place(locator.find("](", "x")) == "2:11+1");
}

TEST_CASE("what is not found is the first line of the block, and nothing is skipped") {
  Locator locator(FileId{0}, located_lines);
  locator.enter(1, 2);
  CHECK(place(locator.find("](", "z")) == "1:1+13");
  CHECK(place(locator.find("](", "x")) == "1:5+1");
}

TEST_CASE("other blocks are not searched") {
  Locator locator(FileId{0}, located_lines);
  locator.enter(2, 2);
  CHECK(place(locator.find("](", "x")) == "2:11+1");
  CHECK(place(locator.find("](", "xy")) == "2:1+12");
  locator.enter(4, 4);
  CHECK(place(locator.find("](", "xy")) == "4:5+2");
}

TEST_CASE("entering the same lines again goes on where the search was") {
  Locator locator(FileId{0}, located_lines);
  locator.enter(1, 1);
  locator.find("](", "x");
  locator.enter(1, 1);
  CHECK(place(locator.find("](", "x")) == "1:12+1");
}

TEST_CASE("of two ways to write it, the nearer one comes first") {
  Locator locator(FileId{0}, located_lines);
  locator.enter(1, 2);
  CHECK(locator.comes_first("[a]", "[b]"));
  CHECK_FALSE(locator.comes_first("[c]", "[b]"));
  CHECK(locator.comes_first("[c]", "[z]"));
  CHECK_FALSE(locator.comes_first("[z]", "[z]"));
}

TEST_CASE("lines that are not there are empty") {
  Locator locator(FileId{0}, located_lines);
  CHECK(locator.line(0).empty());
  CHECK(locator.line(5).empty());
  locator.enter(9, 12);
  CHECK(place(locator.find("", "x")) == "9:1+1");
}

}  // namespace
}  // namespace brochure
