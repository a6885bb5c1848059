#include "render/markup_position.h"

#include <doctest/doctest.h>

namespace brochure {
namespace {

/// Whether an element may stand behind this markup.
bool among_elements_after(std::string_view markup) {
  MarkupPosition position;
  position.pass(markup);
  return position.among_elements();
}

TEST_CASE("an element may stand in running text, but not within a tag") {
  CHECK(among_elements_after(""));
  CHECK(among_elements_after("<p class=\"a\">"));
  CHECK(among_elements_after("<p>one <b>two</b> "));
  CHECK_FALSE(among_elements_after("<p"));
  CHECK_FALSE(among_elements_after("<p class=\""));
  CHECK_FALSE(among_elements_after("<p title=\"a > b\" class=\""));
  CHECK_FALSE(among_elements_after("<p title=\"a\" "));
}

TEST_CASE("no element may stand in what takes texts alone") {
  for (const char* name : {"title", "option", "script", "style", "textarea", "svg"}) {
    const std::string element(name);
    CAPTURE(element);
    CHECK_FALSE(among_elements_after("<" + element + ">"));
    CHECK_FALSE(among_elements_after("<" + element + " id=\"x\">a"));
    CHECK(among_elements_after("<" + element + ">a</" + element + ">"));
    CHECK(among_elements_after("<" + element + "/>"));
    CHECK(among_elements_after("<" + element + " id=\"x\"/>"));
  }
}

TEST_CASE("a picture has its own title") {
  CHECK_FALSE(among_elements_after("<svg><title>a</title><text>"));
  CHECK(among_elements_after("<svg><title>a</title><text>b</text></svg>"));
}

TEST_CASE("the markup may come in pieces") {
  MarkupPosition position;
  for (const char* piece : {"<p cl", "ass=\"", "\"", ">"}) position.pass(piece);
  CHECK(position.among_elements());
}

}  // namespace
}  // namespace brochure
