#include "read/limits.h"

#include <string>

#include <doctest/doctest.h>
#include <fmt/format.h>

#include "support/text.h"

namespace brochure {
namespace {

/// "line code" of what goes beyond the limits; empty if nothing does.
std::string excess_of(const std::string& text) {
  Diagnostics diagnostics;
  const bool within = within_limits(text, FileId{0}, 10, Limits{}, diagnostics);
  CHECK(within == diagnostics.empty());
  if (diagnostics.empty()) return {};
  return fmt::format("{} {}", diagnostics[0].where.line, about(diagnostics[0].code).name);
}

TEST_CASE("ordinary text is within the limits") {
  CHECK(excess_of("") == "");
  CHECK(excess_of("# A\n\n- b\n  - c\n    - d\n\n> e\n\n| f | g |\n|---|---|\n| h | i |\n") == "");
  CHECK(excess_of(repeated("A line of a long text.\n\n", 5000)) == "");
}

TEST_CASE("a line may be in a hundred lists and quotations, not in more") {
  CHECK(excess_of(repeated(">", 100) + " a") == "");
  CHECK(excess_of(repeated(">", 101) + " a") == "10 nested-too-deep");
  CHECK(excess_of("a\n\n" + repeated("- ", 101) + "a") == "12 nested-too-deep");
  CHECK(excess_of(repeated("1. ", 101) + "a") == "10 nested-too-deep");
  CHECK(excess_of(repeated("> - ", 51) + "a") == "10 nested-too-deep");
}

TEST_CASE("lists that grow deeper line by line are counted by their indentation") {
  std::string steps;
  for (std::size_t depth = 0; depth < 99; ++depth) steps += std::string(2 * depth, ' ') + "- a\n";
  CHECK(excess_of(steps) == "");
  for (std::size_t depth = 99; depth < 110; ++depth) steps += std::string(2 * depth, ' ') + "- a\n";
  CHECK(excess_of(steps) == "110 nested-too-deep");
}

TEST_CASE("indentation alone opens nothing") {
  CHECK(excess_of(std::string(1000, ' ') + "code\n") == "");
  CHECK(excess_of(std::string(300, '\t') + "code\n") == "");
}

TEST_CASE("what begins like a marker but is none does not count") {
  CHECK(excess_of(repeated("-", 500)) == "");
  CHECK(excess_of(repeated("*", 500)) == "");
  CHECK(excess_of(repeated("1.", 500)) == "");
  CHECK(excess_of(repeated("1234567890. ", 200)) == "");
}

TEST_CASE("a paragraph has at most 32 KB") {
  const std::string line = std::string(1023, 'a') + "\n";
  CHECK(excess_of(repeated(line, 32)) == "");
  CHECK(excess_of("b\n\n" + repeated(line, 33)) == "12 too-complex");
  CHECK(excess_of(repeated(line, 32) + "\n" + repeated(line, 32)) == "");
}

TEST_CASE("a table has at most 64 columns, whether its outer bars are written or not") {
  const auto table = [](std::size_t columns, std::string_view edge) {
    const auto row = [&](std::string_view cell) {
      std::string text(edge);
      text += cell;
      for (std::size_t i = 1; i < columns; ++i) text += "|" + std::string(cell);
      return text + std::string(edge) + "\n";
    };
    return row("a") + row("-") + row("b");
  };
  CHECK(excess_of(table(64, "|")) == "");
  CHECK(excess_of(table(64, "")) == "");
  CHECK(excess_of(table(65, "|")) == "10 too-complex");
  CHECK(excess_of(table(65, "")) == "10 too-complex");
}

TEST_CASE("a table has at most 4,096 cells") {
  const auto table = [](std::size_t rows) {
    return "|a|b|c|d|\n|-|-|-|-|\n" + repeated("|1|2|3|4|\n", rows);
  };
  CHECK(excess_of(table(1022)) == "");
  CHECK(excess_of(table(1023)) == "10 too-complex");
}

TEST_CASE("bars without a row of hyphens are no table") {
  CHECK(excess_of(repeated("a | b | c | d\n", 2000)) == "");
  CHECK(excess_of(repeated("|", 200)) == "");
}

}  // namespace
}  // namespace brochure
