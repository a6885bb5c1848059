#include "export/reader/xhtml.h"

#include <stdexcept>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "export/reader/contents.h"

namespace brochure {
namespace {

/// What is written of a text that was read.
std::string again(const std::string& text) {
  pugi::xml_document document;
  read_xhtml(text, document);
  return written_xhtml(document);
}

TEST_CASE("only what HTML calls void is closed at once, but drawings are written as XML") {
  CHECK(again("<p><a id=\"x\"/><br/></p>") == "<p><a id=\"x\"></a><br/></p>");
  CHECK(again("<p><svg><path d=\"M0 0\"/></svg></p>") == "<p><svg><path d=\"M0 0\"/></svg></p>");
}

TEST_CASE("blanks between words are kept") {
  CHECK(again("<p><b>a</b> <i>b</i></p>") == "<p><b>a</b> <i>b</i></p>");
}

TEST_CASE("what is not well formed is a mistake of the program") {
  pugi::xml_document document;
  CHECK_THROWS_AS(read_xhtml("<p>", document), std::logic_error);
}

TEST_CASE("the words of an element stand on one line") {
  pugi::xml_document document;
  read_xhtml("<p> a\n <b>b</b>c </p>", document);
  CHECK(text_of(document) == "a bc");
}

TEST_CASE("an element can be taken away from around what it holds") {
  pugi::xml_document document;
  read_xhtml("<p>a <a href=\"x\">b <i>c</i></a> d</p>", document);
  unwrap(document.first_child().child("a"));
  CHECK(written_xhtml(document) == "<p>a b <i>c</i> d</p>");
}

TEST_CASE("headings follow the first, down to the sixth level") {
  pugi::xml_document document;
  read_xhtml("<s><h1>a</h1><h2>b</h2><h4>c</h4></s>", document);
  shift_headings(document.first_child(), 4);
  CHECK(heading_levels(written_xhtml(document)) == std::vector<std::size_t>{4, 5, 6});
  CHECK(text_of(first_heading(document)) == "a");
}

BoundChapter listed(const std::string& id, std::size_t level) {
  return {.id = id, .level = level, .title = "T " + id, .xhtml = {}};
}

TEST_CASE("the contents are lists within lists, without the title and themselves") {
  pugi::xml_document document;
  read_xhtml("<nav></nav>", document);
  append_contents({listed("cover", 1), listed("contents", 2), listed("a", 2), listed("b", 3),
                   listed("c", 5), listed("d", 3), listed("e", 2)},
                  document.first_child());
  CHECK(written_xhtml(document) ==
        "<nav><ol><li class=\"level-2\"><a href=\"#a\">T a</a><ol>"
        "<li class=\"level-3\"><a href=\"#b\">T b</a><ol><li class=\"level-5\"><a href=\"#c\">T c"
        "</a></li></ol></li><li class=\"level-3\"><a href=\"#d\">T d</a></li></ol></li>"
        "<li class=\"level-2\"><a href=\"#e\">T e</a></li></ol></nav>");
}

}  // namespace
}  // namespace brochure
