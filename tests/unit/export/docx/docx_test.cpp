#include "export/docx/docx.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

#include "base/zip_archive.h"
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

PreparedDocx prepared(std::vector<BoundChapter> chapters) {
  BoundVersion version;
  version.about.language = "en";
  version.chapters = std::move(chapters);
  return prepare_docx(
      version,
      {.numbers = {.page = "p. {page}", .page_of = "{page} of {count}"},
       .on_numbers = "Press F9.",
       .language = "en"},
      [](std::string_view) { return std::nullopt; },
      [](const std::string&, int) { return std::string("PNG"); });
}

PreparedDocx prepared(const std::string& body) {
  return prepared(
      {chapter_told("about", "about", 2, "<h2>About</h2><p>A</p><dl></dl>"),
       chapter_told("kf.one", "key-factor", 2, "<h2>One</h2>" + body),
       chapter_told("kf.two", "key-factor", 3, "<h3>Two</h3><p id=\"kf.two--x\">X</p>")});
}

PreparedDocx prepared_cover(const std::string& words) {
  return prepared({chapter_told("cover", "cover", 1, words)});
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
  REQUIRE(document.headings.size() == 3);
  CHECK(document.headings[2].bookmark == "kf_two");
  CHECK(document.headings[2].level == 2);
}

TEST_CASE("what stands first on the cover leaves room for the sign above it") {
  const auto cover = [](const std::string& words) { return prepared_cover(words).page; };
  CHECK(has(cover("<p class=\"label\">Toolkit</p><h1>T</h1>"), "custom-style=\"Title\""));
  CHECK(has(cover("<p class=\"label\">Toolkit</p><h1>T</h1>"), "custom-style=\"Cover Label\""));
  CHECK(has(cover("<h1>T</h1>"), "custom-style=\"Title Alone\""));
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

TEST_CASE("the note on the version says when numbers of pages are set") {
  CHECK(has(prepared("").page, "<p>A</p><p>Press F9.</p>"));
}

TEST_CASE("a link with a look of its own stays a link") {
  CHECK(has(prepared("<p><a class=\"label\" href=\"https://a.eu/\">there</a></p>").page,
            "<a class=\"label\" href=\"https://a.eu/\">"
            "<span custom-style=\"Aside\">there</span></a>"));
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
  CHECK(word_language("bs") == "bs");
}

TEST_CASE("a drawing with words becomes a picture with them, one without goes") {
  const PreparedDocx document =
      prepared("<div><svg aria-label=\"Code\"></svg></div><div><svg></svg></div>");
  CHECK(has(document.page, "<img src=\"picture-1.png\" alt=\"Code\""));
  REQUIRE(document.pictures.size() == 1);
  CHECK(document.pictures[0].bytes == "PNG");
}

TEST_CASE("a picture that is taller than a page gets smaller, and keeps its form") {
  const auto finished = [](const std::string& width, const std::string& height) {
    const std::string size = "cx=\"" + width + "\" cy=\"" + height + "\"";
    pugi::xml_document document;
    document.load_string(("<w:body><w:drawing><wp:inline><wp:extent " + size +
                          "/><wp:docPr descr=\"A tower\"/><pic:pic><pic:cNvPr/><a:ext " + size +
                          "/></pic:pic></wp:inline></w:drawing></w:body>")
                             .c_str());
    finish_drawings(document.first_child());
    return written_xhtml(document.first_child());
  };
  const std::string tower = finished("4560000", "13680000");
  CHECK(has(tower, "<wp:extent cx=\"2280000\" cy=\"6840000\""));
  CHECK(has(tower, "<a:ext cx=\"2280000\" cy=\"6840000\""));
  const std::string field = finished("4560000", "2280000");
  CHECK(has(field, "<wp:extent cx=\"4560000\" cy=\"2280000\""));
  CHECK(has(field, "<a:ext cx=\"4560000\" cy=\"2280000\""));
}

TEST_CASE("faces are those that every office has in the place of the theme's own") {
  const Tokens tokens{{"type-serif", "\"Own Serif\", \"Like Georgia\", serif"},
                      {"type-title", "var(--type-serif)"},
                      {"accent", "#9a3412"}};
  CHECK(word_face(tokens, "title").name == "Georgia");
  CHECK(word_face(tokens, "title").has_serifs);
  CHECK(word_colour(tokens, "accent") == "9a3412");
}

TEST_CASE("colours and faces are understood in every form that a theme may write them in") {
  const Tokens tokens{{"type-serif", "Georgia, serif"},
                      {"type-sans", "'Own Sans', sans-serif"},
                      {"type-title", "var(--type-title)"},
                      {"type-title-weight", "normal"},
                      {"ink", "#abc"}};
  CHECK(word_face(tokens, "serif").name == "Georgia");
  CHECK(word_face(tokens, "sans").name == "Own Sans");
  CHECK_FALSE(word_face(tokens, "sans").has_serifs);
  CHECK(word_face(tokens, "title").name == "Georgia");
  CHECK(word_colour(tokens, "ink") == "aabbcc");
  CHECK(word_colour(tokens, "accent") == "auto");
  CHECK_FALSE(word_titles_are_bold(tokens));
  CHECK(word_titles_are_bold({{"type-title-weight", "700"}}));
}

TEST_CASE("properties get the order of the schema") {
  pugi::xml_document document;
  read_xhtml("<w:p><w:pPr><w:ind/><w:numPr/><w:pStyle/></w:pPr></w:p>", document);
  order_properties(document);
  CHECK(written_xhtml(document) ==
        "<w:p><w:pPr><w:pStyle></w:pStyle><w:numPr></w:numPr><w:ind></w:ind></w:pPr></w:p>");
}

BookmarkPages reckoned(const std::string& blocks) {
  pugi::xml_document styles;
  read_xhtml("<w:styles></w:styles>", styles);
  pugi::xml_document document;
  read_xhtml("<w:body>" + blocks +
                 "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"></w:pgSz></w:sectPr></w:body>",
             document);
  return reckon_pages(document.first_child(), styles.first_child());
}

TEST_CASE("pages are reckoned: what begins one is on the next") {
  CHECK(reckoned("<w:p><w:r><w:t>A</w:t></w:r></w:p>"
                 "<w:p><w:pPr><w:pageBreakBefore></w:pageBreakBefore></w:pPr>"
                 "<w:bookmarkStart w:name=\"b\"></w:bookmarkStart><w:r><w:t>B</w:t></w:r></w:p>") ==
        BookmarkPages{{"b", 2}});
}

TEST_CASE("a row that is higher than a page begins where it is, and goes on on the next") {
  const std::string tall =
      "<w:tbl><w:tr><w:tc><w:p><w:bookmarkStart w:name=\"row\">"
      "</w:bookmarkStart><w:r><w:t>" +
      std::string(12000, 'a') + "</w:t></w:r></w:p></w:tc></w:tr></w:tbl>";
  const BookmarkPages pages =
      reckoned(tall + "<w:p><w:bookmarkStart w:name=\"after\"></w:bookmarkStart></w:p>");
  CHECK(pages.at("row") == 1);
  CHECK(pages.at("after") == 2);
}

TEST_CASE("numbers of pages are put into fields, also in footnotes") {
  pugi::xml_document notes;
  read_xhtml(
      "<w:footnotes><w:footnote><w:p><w:r><w:instrText> PAGEREF b \\h </w:instrText></w:r>"
      "<w:r></w:r><w:r><w:t>00</w:t></w:r></w:p></w:footnote></w:footnotes>",
      notes);
  fill_page_numbers(notes.first_child(), {{"b", 31}});
  CHECK(text_of(notes) == "PAGEREF b \\h 31");
}

TEST_CASE("a row is a header where pandoc marked it, and no other") {
  const auto finished = [](const std::string& properties) {
    pugi::xml_document document;
    read_xhtml("<w:body><w:tbl><w:tr>" + properties +
                   "<w:tc><w:p><w:r><w:t>A</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:body>",
               document);
    finish_tables(document.first_child());
    return written_xhtml(document);
  };
  CHECK(has(finished("<w:trPr><w:tblHeader w:val=\"true\"></w:tblHeader></w:trPr>"),
            "<w:tblCaption w:val=\"A\">"));
  CHECK_FALSE(has(finished(""), "w:tblHeader"));
}

/// The least that pandoc writes, with a reference in a footnote.
std::string written_by_pandoc() {
  const std::string start = "<?xml version=\"1.0\"?>";
  return zip_archive(
      {{.path = "word/styles.xml", .bytes = start + "<w:styles/>"},
       {.path = "word/numbering.xml",
        .bytes = start + "<w:numbering><w:num w:numId=\"1\"/></w:numbering>"},
       {.path = "word/document.xml",
        .bytes =
            start +
            "<w:document><w:body><w:p><w:bookmarkStart w:name=\"b\"/></w:p>"
            "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/></w:sectPr></w:body></w:document>"},
       {.path = "word/footnotes.xml",
        .bytes = start +
                 "<w:footnotes><w:p><w:r><w:instrText> PAGEREF b \\h </w:instrText></w:r><w:r/>"
                 "<w:r><w:t>00</w:t></w:r></w:p></w:footnotes>"}});
}

std::string part_of_finished(const std::string& date, std::string_view path) {
  ReaderVersion about;
  about.date = date;
  for (const ZipEntry& entry : zip_entries(finished_docx(written_by_pandoc(), about, {}))) {
    if (entry.path == path) return entry.bytes;
  }
  return {};
}

TEST_CASE("a footnote says on which page what it refers to is") {
  CHECK(has(part_of_finished("", "word/footnotes.xml"), "<w:t>1</w:t>"));
}

TEST_CASE("a document has the date of its text, and none where that is not known") {
  CHECK(has(part_of_finished("2026", "docProps/core.xml"),
            ">2026-01-01T00:00:00Z</dcterms:created>"));
  CHECK_FALSE(has(part_of_finished("", "docProps/core.xml"), "dcterms:created"));
}

}  // namespace
}  // namespace brochure
