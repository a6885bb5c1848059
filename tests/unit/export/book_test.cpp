#include "export/epub/book.h"

#include <doctest/doctest.h>

#include "export/epub/accessibility.h"
#include "export/epub/book_package.h"
#include "export/epub/book_style.h"
#include "export/epub/book_text.h"
#include "export/epub/epub.h"
#include "export/epub/page_list.h"
#include "export/reader/xhtml.h"
#include "support/text.h"

namespace brochure {
namespace {

BoundChapter told_chapter(const std::string& id, const std::string& kind, std::size_t level,
                          bool starts_on_a_page = false) {
  return {.id = id,
          .kind = kind,
          .level = level,
          .title = id,
          .theme = "base",
          .starts_on_a_page = starts_on_a_page,
          .xhtml = "<section id=\"" + id + "\"><h2>" + id + "</h2></section>"};
}

BoundVersion told_version() {
  BoundVersion version;
  version.about = {.name = "t", .title = "T & T", .theme = "base", .language = "en"};
  version.chapters = {told_chapter("cover", "cover", 1),
                      told_chapter("contents", "contents", 2, true),
                      told_chapter("group", "heading", 2, true),
                      told_chapter("kf.one", "key-factor", 3, true),
                      told_chapter("case.one", "case", 5),
                      told_chapter("kf.two", "key-factor", 3, true),
                      told_chapter("glossary", "glossary", 2, true)};
  return version;
}

std::vector<std::string> names_of(const std::vector<BookFile>& files) {
  std::vector<std::string> names;
  for (const BookFile& file : files) names.push_back(file.name);
  return names;
}

std::string property(const BookFindings& findings, const std::string& name) {
  std::string all;
  for (const auto& [property, value] : accessibility_of(findings, {})) {
    if (property == "schema:" + name) all += (all.empty() ? "" : " ") + value;
  }
  return all;
}

BookFindings findings_in(const std::string& body) {
  pugi::xml_document document;
  read_xhtml("<body>" + body + "</body>", document);
  BookFindings findings;
  look_through(document.first_child(), findings);
  return findings;
}

TEST_CASE("a key factor and its cases are one file, a group's heading stands above its first") {
  const auto files = book_files(told_version().chapters);
  CHECK(names_of(files) == std::vector<std::string>{"title.xhtml", "nav.xhtml", "group.xhtml",
                                                    "kf.two.xhtml", "glossary.xhtml"});
  CHECK(files[2].chapters == std::vector<std::size_t>{2, 3, 4});
  CHECK(files[1].chapters.empty());
  CHECK(files[0].matter == BookMatter::Front);
  CHECK(files[2].matter == BookMatter::Body);
  CHECK(files[4].matter == BookMatter::Back);
}

TEST_CASE("references lead to the file that a place is in") {
  const BoundVersion version = told_version();
  const auto ids = files_by_id(version, book_files(version.chapters));
  CHECK(address_in_book("case.one", "group.xhtml", ids) == "#case.one");
  CHECK(address_in_book("case.one", "kf.two.xhtml", ids) == "group.xhtml#case.one");
  // A place that is not told stands for its chapter.
  CHECK(address_in_book("kf.two--q3", "nav.xhtml", ids) == "kf.two.xhtml#kf.two");
  CHECK(address_in_book("elsewhere", "nav.xhtml", ids).empty());
}

TEST_CASE("a reference to nothing in the book is no link") {
  BoundVersion version = told_version();
  version.chapters[3].xhtml =
      "<section id=\"kf.one\"><p><a href=\"#no\">a</a> <a href=\"#kf.two\" data-link=\"1\">b</a> "
      "<img src=\"brochure:pictures/x.png\" alt=\"\"/></p></section>";
  const auto files = book_files(version.chapters);
  pugi::xml_document document;
  write_book_text(version, files[2], files_by_id(version, files), document);
  CHECK(contains(book_page_bytes(document),
                 "<p>a <a href=\"kf.two.xhtml#kf.two\">b</a> <img src=\"pictures/x.png\" "
                 "alt=\"\"/></p>"));
}

TEST_CASE("a book says that its references are links while none has become plain text") {
  const Words words{{"epub_summary_text", "Text."},
                    {"epub_summary_links", "Links."},
                    {"epub_summary_hazards", "Still."}};
  const auto summary = [&](const BookFindings& findings) {
    return accessibility_of(findings, words).back().second;
  };
  CHECK(summary({}) == "Text. Links. Still.");
  CHECK(summary({.has_lost_links = true}) == "Text. Still.");
}

TEST_CASE("while the site has no address, a book does not say that all references are links") {
  const auto none = [](std::string_view) { return std::nullopt; };
  const Words words{{"epub_summary_links", "Links."}};
  BoundVersion version = told_version();
  CHECK(epub_file(version, {}, words, none) == epub_file(version, {}, {}, none));
  version.about.address = "https://example.org/";
  CHECK(epub_file(version, {}, words, none) != epub_file(version, {}, {}, none));
}

TEST_CASE("a text tells whether all its references lead somewhere") {
  BoundVersion version = told_version();
  const auto writes_whole = [&](const std::string& link) {
    version.chapters[5].xhtml = "<section id=\"kf.two\"><p>" + link + "</p></section>";
    const auto files = book_files(version.chapters);
    pugi::xml_document document;
    return write_book_text(version, files[3], files_by_id(version, files), document);
  };
  CHECK(writes_whole("<a href=\"#kf.one\">a</a> <a href=\"https://a.eu/\">b</a>"));
  CHECK_FALSE(writes_whole("<a href=\"#no\">a</a>"));
}

TEST_CASE("a book with the numbers of printed pages says which copy they are of") {
  const ReaderVersion about{.title = "T & T", .language = "en", .date = "2026-11"};
  const std::string with = book_package(about, {.pages = {{.number = "3", .id = "a"}}}, {}, {});
  CHECK(contains(with, "<dc:source id=\"printed-copy\">T &amp; T (PDF, 2026-11)</dc:source>"));
  CHECK(contains(with, "<meta property=\"source-of\" refines=\"#printed-copy\">pagination</meta>"));
  CHECK_FALSE(contains(book_package(about, {}, {}, {}), "source-of"));
}

TEST_CASE("what a book says of its accessibility is what is in it") {
  CHECK(property(findings_in("<p>text</p>"), "accessMode") == "textual");
  CHECK_FALSE(contains(property(findings_in("<p>text</p>"), "accessibilityFeature"),
                       "structuralNavigation"));
  const BookFindings described = findings_in("<h1>a</h1><h2>b</h2><img src=\"a.png\" alt=\"A\"/>");
  CHECK(property(described, "accessMode") == "textual visual");
  CHECK(property(described, "accessModeSufficient") == "textual textual,visual");
  CHECK(property(described, "accessibilityFeature") ==
        "tableOfContents readingOrder structuralNavigation alternativeText");
  CHECK(property(described, "accessibilityHazard") == "none");
}

TEST_CASE(
    "one picture without words, or a gap between headings, and the book does not claim them") {
  const BookFindings findings =
      findings_in("<h1>a</h1><h3>b</h3><img src=\"a.png\" alt=\"A\"/><img src=\"b.png\"/>");
  CHECK(property(findings, "accessModeSufficient") == "textual,visual");
  CHECK(property(findings, "accessibilityFeature") == "tableOfContents readingOrder");
  CHECK(property(findings_in("<img src=\"a.gif\" alt=\"A\"/>"), "accessibilityHazard") ==
        "unknown");
  CHECK(property(findings_in("<video/>"), "accessibilityHazard") == "unknown");
}

TEST_CASE("pictures for looks only need no words") {
  const BookFindings findings = findings_in(
      "<img src=\"a.png\" alt=\"\"/><svg aria-hidden=\"true\"/><p aria-hidden=\"true\"><svg/></p>");
  CHECK(findings.pictures == 0);
  CHECK(findings_in("<svg/>").undescribed == 1);
  CHECK(findings_in("<svg><title>A map</title></svg>").undescribed == 0);
}

TEST_CASE("values of a theme are written out, also those that name others") {
  CHECK(with_tokens_written_out("a { color: var(--mid); face: var(--title) }",
                                {{"mid", "#123456"}, {"title", "var(--serif)"}, {"serif", "S"}}) ==
        "a { color: #123456; face: S }");
  CHECK(with_tokens_written_out("var(--no)", {}) == "var(--no)");
  CHECK(contains(with_tokens_written_out("var(--a)", {{"a", "var(--a)"}}), "var(--a)"));
}

TEST_CASE("a book is identified by what it is of, and dated by its newest review") {
  const std::string one = book_identifier("https://example.org/", "t");
  CHECK(one == book_identifier("https://example.org/", "t"));
  CHECK(one != book_identifier("https://example.org/", "t-kf-3"));
  CHECK(one.size() == 45);
  CHECK(one.starts_with("urn:uuid:"));
  CHECK(instant_of("2026-11-20") == "2026-11-20T00:00:00Z");
  CHECK(instant_of("2026") == "2026-01-01T00:00:00Z");
  CHECK(instant_of("") == "1980-01-01T00:00:00Z");
}

TEST_CASE("pages of a printed copy begin at the first place on them that is known") {
  const BoundVersion version = told_version();
  const auto list =
      page_list(version, {{"cover", 1}, {"case.one", 4}, {"kf.one", 4}, {"elsewhere", 5}});
  REQUIRE(list.size() == 2);
  CHECK(list[0].number == "1");
  CHECK(list[0].id == "cover");
  CHECK(list[1].number == "4");
  CHECK(list[1].id == "kf.one");
}

TEST_CASE("the same version makes the same book, printed pages are listed if there are any") {
  const BoundVersion version = told_version();
  const auto none = [](std::string_view) { return std::nullopt; };
  const BookParts parts{.name = "t"};
  const std::string book = epub_file(version, parts, {}, none);
  CHECK(epub_file(version, parts, {}, none) == book);
  CHECK(epub_file(version, {.name = "t", .pages = {{.number = "3", .id = "kf.two"}}}, {}, none) !=
        book);
}

}  // namespace
}  // namespace brochure
