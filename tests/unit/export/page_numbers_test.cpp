#include "export/reader/page_numbers.h"

#include <doctest/doctest.h>

#include "export/reader/list_roles.h"
#include "export/reader/running_heads.h"

namespace brochure {
namespace {

const PaperWords english{.page = "p. {page}", .page_of = "{page} of {count}"};

std::string numbered(const std::string& inner, const PageNumbers& known = {{"kf5", 12}}) {
  return with_page_numbers("<section>" + inner + "</section>", known, english);
}

bool has(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

TEST_CASE("a reference in a list says its page after a comma, one in a sentence in brackets") {
  CHECK(has(numbered("<ul><li><a href=\"#kf5\">Plan</a></li></ul>"),
            "Plan<span class=\"page-of-target\">, p.\u00a012</span></a>"));
  CHECK(has(numbered("<p>See <a href=\"#kf5\">Plan</a>.</p>"),
            "Plan<span class=\"page-of-target\"> (p.\u00a012)</span></a>."));
}

TEST_CASE("in the contents the number ends the line, behind a leader") {
  CHECK(has(numbered("<nav class=\"contents\"><a href=\"#kf5\">Plan</a></nav>"),
            "<a href=\"#kf5\"><span class=\"entry-title\">Plan</span>"
            "<span class=\"entry-leader\"></span><span class=\"entry-page\">12</span></a>"));
}

TEST_CASE("a page that is not known yet takes as much room as one that is") {
  CHECK(has(numbered("<p><a href=\"#kf6\">Plan</a></p>"), "(p.\u00a000)"));
}

TEST_CASE("where the page of a place is not told, its chapter's stands for it") {
  CHECK(has(numbered("<p><a href=\"#kf5--q1\">Plan</a></p>"), "(p.\u00a012)"));
}

TEST_CASE("it is known whether every number can be said") {
  const auto every = [](const std::string& inner) {
    return has_every_number("<section>" + inner + "</section>", {{"kf5", 12}});
  };
  CHECK(every("<p><a href=\"#kf5\">a</a><a href=\"#n\" role=\"doc-noteref\">1</a></p>"));
  CHECK_FALSE(every("<p><a href=\"#kf6\">a</a></p>"));
}

TEST_CASE("marks of footnotes and addresses in full need no number") {
  const std::string mark = "<p><a href=\"#note-1\" role=\"doc-noteref\">1</a></p>";
  CHECK(numbered(mark) == "<section>" + mark + "</section>");
  const std::string address =
      "<p><a href=\"https://example.org/\" data-link=\"3\">https://example.org/</a></p>";
  CHECK(numbered(address) == "<section>" + address + "</section>");
}

TEST_CASE("a link that leads out has its number in the list of links") {
  CHECK(has(numbered("<p><a href=\"https://example.org/\" data-link=\"3\">Report</a></p>"),
            "Report<sup class=\"number-of-link\">[3]</sup></a>"));
}

BoundVersion small_version() {
  BoundVersion version;
  version.about.title = "Toolkit";
  version.chapters = {
      {.id = "cover", .level = 1, .title = "Toolkit"},
      {.id = "group", .title = "Group", .starts_on_a_page = true, .leads_on = true},
      {.id = "kf1", .title = "A \"good\" plan"},
      {.id = "case", .title = "Case"},
      {.id = "kf2", .title = "Second", .starts_on_a_page = true},
  };
  return version;
}

TEST_CASE("a list of terms says that it is one, and its parts that they are paragraphs") {
  CHECK(with_list_roles("<dl><div><dt>A</dt><dd>b</dd><dd><p>c</p></dd></div></dl>") ==
        "<dl role=\"list\"><div role=\"listitem\"><dt role=\"paragraph\">A</dt>"
        "<dd role=\"paragraph\">b</dd><dd><p>c</p></dd></div></dl>");
}

TEST_CASE("pages say which chapter they belong to; a mere heading leaves that to what follows") {
  const std::string css = running_heads(small_version(), english);
  CHECK(has(css, "@page pages-1 { @top-left { content: \"A \\\"good\\\" plan\"; } }"));
  CHECK(has(css, "[id=\"case\"] { page: pages-1; }"));
  CHECK(has(css, "@page pages-4 { @top-left { content: \"Second\"; } }"));
  CHECK(has(css, "counter(page) \" of \" counter(pages)"));
  CHECK(has(css, "[id=\"cover\"] { page: cover; }"));
}

TEST_CASE("a long title is cut after a word, or where there is none, after a letter") {
  BoundVersion version = small_version();
  version.chapters[4].title = std::string(88, 'a') + " bc";
  CHECK(has(running_heads(version, english), "\"" + std::string(88, 'a') + "…\""));
  version.chapters[4].title = std::string(100, 'a');
  CHECK(has(running_heads(version, english), "\"" + std::string(90, 'a') + "…\""));
}

TEST_CASE("what stands below every page is not said above the text too") {
  BoundVersion version = small_version();
  version.about.title = "Second";
  CHECK_FALSE(has(running_heads(version, english), "@page pages-4"));
}

}  // namespace
}  // namespace brochure
