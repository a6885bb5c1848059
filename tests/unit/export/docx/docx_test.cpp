#include "export/docx/docx.h"

#include <algorithm>

#include <doctest/doctest.h>

#include "export/docx/finish_parts.h"
#include "export/docx/word_language.h"
#include "export/docx/word_styles.h"
#include "export/reader/xhtml.h"

namespace brochure {
namespace {

BoundChapter chapter_told(const std::string& id, const std::string& kind, std::size_t level,
                          const std::string& body) {
  return {.id = id,
          .kind = kind,
          .level = level,
          .title = id,
          .theme = "base",
          .starts_on_a_page = level == 2,
          .xhtml = "<section id=\"" + id + "\" class=\"chapter chapter-" + kind + "\">" + body +
                   "</section>"};
}

PreparedDocx prepared(const std::string& body) {
  BoundVersion version;
  version.about.language = "en";
  version.chapters = {
      chapter_told("kf.one", "key-factor", 2, "<h2>One</h2>" + body),
      chapter_told("kf.two", "key-factor", 3, "<h3>Two</h3><p id=\"kf.two--x\">X</p>")};
  return prepare_docx(
      version, {.page = "p. {page}", .page_of = "{page} of {count}"},
      [](std::string_view) { return std::nullopt; },
      [](const std::string&, int) { return std::string("PNG"); });
}

bool has(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

TEST_CASE("bookmarks have names that Word knows, each its own") {
  const std::string longest = "key-factor.of-a-name-that-is-very-much-longer-than-forty";
  BoundVersion version;
  version.chapters = {chapter_told(longest + "-a", "case", 2, ""),
                      chapter_told(longest + "-b", "case", 2, "")};
  const Bookmarks bookmarks = bookmarks_of(version);
  CHECK(bookmarks.at(longest + "-a") == "key_factor_of_a_name_that_is_very_much_l");
  CHECK(bookmarks.at(longest + "-b") == "key_factor_of_a_name_that_is_very_much_2");
  CHECK(bookmark_for(longest + "-b--nowhere", bookmarks) == bookmarks.at(longest + "-b"));
}

TEST_CASE("headings are counted without the document's title, and the contents name chapters") {
  const PreparedDocx document = prepared("<h3>Inner</h3>");
  CHECK(has(document.page, "<h1><span id=\"kf_one\"></span>One</h1>"));
  CHECK(has(document.page, "<h2>Inner</h2>"));
  REQUIRE(document.headings.size() == 2);
  CHECK(document.headings[1].bookmark == "kf_two");
  CHECK(document.headings[1].level == 2);
}

TEST_CASE("a reference leads to a bookmark and has the field of its page") {
  const std::string page = prepared("<p><a href=\"#kf.two--x\">there</a></p>").page;
  CHECK(has(page, "href=\"#kf_two__x\""));
  CHECK(has(page, "PAGEREF kf_two__x \\h"));
}

TEST_CASE("footnotes are kept for the filter, without the way back") {
  const std::string page =
      prepared(
          "<p>A<sup><a href=\"#n\" role=\"doc-noteref\">1</a></sup></p>"
          "<section role=\"doc-endnotes\"><h3>Notes</h3><ol><li id=\"n\"><p>Note "
          "<a role=\"doc-backlink\" href=\"#m\">Back</a></p></li></ol></section>")
          .page;
  CHECK(has(page, "<span data-note=\"n\">1</span>"));
  CHECK(has(page, "<div class=\"docx-note\" id=\"n\"><p>Note </p></div>"));
  CHECK_FALSE(has(page, "Notes"));
}

TEST_CASE("a fact is a line: its name, and its values one below another") {
  const std::string page =
      prepared("<dl class=\"facts\"><div><dt>By</dt><dd>A</dd><dd>B</dd></div></dl>").page;
  CHECK(has(page, "<div custom-style=\"Fact\"><p><span custom-style=\"Fact Name\">By</span>"));
  CHECK(has(page, "A<br/>B</p></div>"));
}

TEST_CASE("the language of words is kept as the name of a style") {
  CHECK(has(prepared("<p>A <em lang=\"fr\">mot</em></p>").page,
            "<em><span custom-style=\"lang-fr\">mot</span></em>"));
  CHECK(word_language("fr") == "fr-FR");
  CHECK(word_language("en") == "en-GB");
  CHECK(word_language("pt-BR") == "pt-BR");
}

TEST_CASE("a drawing with words becomes a picture with them, one without goes") {
  const PreparedDocx document =
      prepared("<div><svg aria-label=\"Code\"></svg></div><div><svg></svg></div>");
  CHECK(has(document.page, "<img src=\"picture-1.png\" alt=\"Code\""));
  REQUIRE(document.pictures.size() == 1);
  CHECK(document.pictures[0].bytes == "PNG");
}

TEST_CASE("faces are those that every office has in the place of the theme's own") {
  const Tokens tokens{{"type-serif", "\"Own Serif\", \"Like Georgia\", serif"},
                      {"type-title", "var(--type-serif)"},
                      {"accent", "#9a3412"}};
  CHECK(word_face(tokens, "title").name == "Georgia");
  CHECK(word_face(tokens, "title").has_serifs);
  CHECK(word_colour(tokens, "accent") == "9a3412");
}

TEST_CASE("properties get the order of the schema") {
  pugi::xml_document document;
  read_xhtml("<w:p><w:pPr><w:ind/><w:numPr/><w:pStyle/></w:pPr></w:p>", document);
  order_properties(document);
  CHECK(written_xhtml(document) ==
        "<w:p><w:pPr><w:pStyle></w:pStyle><w:numPr></w:numPr><w:ind></w:ind></w:pPr></w:p>");
}

TEST_CASE("pages are reckoned: what begins one is on the next") {
  pugi::xml_document styles;
  read_xhtml("<w:styles></w:styles>", styles);
  pugi::xml_document document;
  read_xhtml(
      "<w:body><w:p><w:r><w:instrText> PAGEREF b \\h </w:instrText></w:r><w:r></w:r>"
      "<w:r><w:t>00</w:t></w:r></w:p><w:p><w:pPr><w:pageBreakBefore></w:pageBreakBefore></w:pPr>"
      "<w:bookmarkStart w:name=\"b\"></w:bookmarkStart><w:r><w:t>B</w:t></w:r></w:p>"
      "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"></w:pgSz></w:sectPr></w:body>",
      document);
  fill_page_numbers(document.first_child(), styles.first_child());
  CHECK(text_of(document.first_child().first_child()) == "PAGEREF b \\h 2");
}

}  // namespace
}  // namespace brochure
