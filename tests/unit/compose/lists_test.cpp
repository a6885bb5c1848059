#include <string>

#include <doctest/doctest.h>

#include "unit/compose/sample.h"

namespace brochure {
namespace {

TEST_CASE("the home page shows the programmes with their toolkits, stubs said to be absent") {
  const PageView page = page_at(sample_with(), "index.html");
  CHECK(page.template_name == "home");
  CHECK(shown(page, "title") == "Places for everyone");
  CHECK(shown(page, "programmes.count") == "1");
  CHECK(shown(page, "programmes.items.0.toolkits.items.0.coverage") ==
        "3 of its 5 key factors are in this collection");
  CHECK(shown(page, "programmes.items.0.toolkits.items.1.stub") == "yes");
  CHECK(shown(page, "mentioned.items.0.title") == "Old");
  CHECK(shown(page, "counts_text") == "1 toolkit with 3 key factors and 2 cases");
}

TEST_CASE("the home page counts what is behind its doors") {
  const PageView page = page_at(sample_with(), "index.html");
  CHECK(shown(page, "ways_in.items.0.title") == "Cities");
  CHECK(shown(page, "ways_in.items.0.count_text") == "2 cities");
  CHECK(shown(page, "ways_in.items.2.count_text") == "4 guide questions");
  CHECK(shown(page, "ways_in.items.3.count_text") == "1 commitment");
}

TEST_CASE("all guide questions stand together, by toolkit and factor, each with its address") {
  const PageView page = page_at(sample_with(), "questions.html");
  CHECK(shown(page, "count_text") == "4 guide questions");
  CHECK(shown(page, "toolkits.count") == "1");
  CHECK(shown(page, "toolkits.items.0.factors.items.1.questions.items.1.address") ==
        "toolkits/parks/review.html#q2");
  CHECK(shown(page, "toolkits.items.0.factors.items.1.questions.items.1.text") ==
        "What happens next?");
}

TEST_CASE("cities are listed by name and by country") {
  const PageView page = page_at(sample_with(), "cities.html");
  CHECK(shown(page, "cities.items.0.title") == "Ghent");
  CHECK(shown(page, "cities.items.0.cases_text") == "1 case");
  CHECK(shown(page, "countries.items.0.country") == "Belgium");
  CHECK(shown(page, "countries.items.1.cities.0.title") == "Riga");
}

TEST_CASE("cases are listed by toolkit") {
  const PageView page = page_at(sample_with(), "cases.html");
  CHECK(shown(page, "toolkits.items.0.title") == "Parks for everyone");
  CHECK(shown(page, "toolkits.items.0.cases.0.city_name") == "Ghent");
}

TEST_CASE("commitments are listed by role") {
  const PageView page = page_at(sample_with(), "charter.html");
  CHECK(shown(page, "roles.items.0.role") == "As policy-makers");
  CHECK(shown(page, "roles.items.0.commitments.0.number") == "1");
}

TEST_CASE("reports are listed with their parts") {
  const PageView page = page_at(sample_with(), "reports.html");
  CHECK(shown(page, "reports.count") == "1");
  CHECK(shown(page, "reports.items.0.parts.items.0.parts.items.0.title") == "Lights in the dark");
}

TEST_CASE("notes are listed by toolkit") {
  const PageView page = page_at(sample_with(), "notes.html");
  CHECK(shown(page, "groups.items.0.group_title") == "Parks for everyone");
  CHECK(shown(page, "groups.items.0.notes.0.title") == "A lost number");
}

TEST_CASE("a list without an introduction is named in the interface's words") {
  const PageView page = page_at(sample_with(), "terms.html");
  CHECK(shown(page, "title") == "Terms");
  CHECK(shown(page, "page_title") == "Terms – Places");
  CHECK(shown(page, "body") == "no");
}

TEST_CASE("a list shows what refers to its introduction") {
  const PageView page = page_at(sample_with(), "cities.html");
  CHECK(shown(page, "referred_by.groups.0.roles.0.items.0.title") == "About");
}

TEST_CASE("the way to a page leads from the home page through what it is part of") {
  const PageView page = page_at(sample_with(), "toolkits/parks/review.html");
  CHECK(shown(page, "breadcrumb.items") == "4");
  CHECK(shown(page, "breadcrumb.items.0.address") == "index.html");
  CHECK(shown(page, "breadcrumb.items.1.address") == "toolkits.html");
  CHECK(shown(page, "breadcrumb.items.2.title") == "North");
  CHECK(shown(page, "breadcrumb.items.3.title") == "Parks");
  CHECK(shown(page_at(sample_with(), "index.html"), "breadcrumb") == "no");
}

TEST_CASE("the door of the part of the site that one is in is marked") {
  const PageView page = page_at(sample_with(), "cities/ghent.html");
  CHECK(shown(page, "doors.0.title") == "Toolkits");
  CHECK(shown(page, "doors.0.current") == "no");
  CHECK(shown(page, "doors.3.title") == "Cities");
  CHECK(shown(page, "doors.3.current") == "yes");
}

TEST_CASE("beside a toolkit's pages stand its factors, the current one marked") {
  const PageView page = page_at(sample_with(), "toolkits/parks/review.html");
  CHECK(shown(page, "sidebar.title") == "Parks");
  CHECK(shown(page, "sidebar.groups.0.items.0.title") == "Parks standard");
  CHECK(shown(page, "sidebar.groups.2.title") == "Planning");
  CHECK(shown(page, "sidebar.groups.2.items.0.title") == "Review");
  CHECK(shown(page, "sidebar.groups.2.items.0.current") == "yes");
  CHECK(shown(page, "sidebar.groups.2.items.1.current") == "no");
  CHECK(shown(page, "sidebar.groups.3.items.0.title") == "Foreword");
}

TEST_CASE("the menu of a toolkit has the parts that it shares with another among its own") {
  const auto part = [](const std::string& title, const std::string& order) {
    return "+++\ntitle = \"" + title + "\"\nkind = \"other\"\norder = " + order + "\n+++\nText.\n";
  };
  const Sample sample = sample_with(
      {{"content/north/streets/toolkit.md",
        "+++\ntitle = \"Streets\"\n[[group]]\nid = \"common\"\ntitle = \"Common\"\n+++\nWhole.\n"},
       {"content/north/streets/parts/before.md", part("Before", "0")},
       {"content/north/streets/parts/after.md", part("After", "2")}});
  const PageView page = page_at(sample, "toolkits/streets.html");
  CHECK(shown(page, "sidebar.groups.1.items.0.title") == "Before");
  CHECK(shown(page, "sidebar.groups.1.items.1.title") == "Foreword");
  CHECK(shown(page, "sidebar.groups.1.items.2.title") == "After");
  CHECK(shown(page, "parts.items.1.title") == "Foreword");
}

TEST_CASE("the page to search on is an index of all lists, and of everything from A to Z") {
  const PageView page = page_at(sample_with(), "search.html");
  CHECK(page.template_name == "search");
  CHECK(shown(page, "title") == "Search");
  CHECK(shown(page, "page_title") == "Search – Places");
  CHECK(shown(page, "lists.items.0.title") == "Toolkits");
  CHECK(shown(page, "lists.items.0.count_text") == "1 toolkit");
  CHECK(shown(page, "lists.items.3.title") == "Cities");
  CHECK(shown(page, "letters.items.0.letter") == "A");
  CHECK(shown(page, "letters.items.0.anchor") == "letter-1");
  CHECK(shown(page, "letters.items.0.entries.0.title") == "A lost number");
  CHECK(shown(page, "letters.items.0.entries.0.label") == "Fault in the source");
}

TEST_CASE("the page to search on has the number of results in every form of the language") {
  const PageView page = page_at(sample_with(), "search.html");
  CHECK(shown(page, "result_counts.0.form") == "one");
  CHECK(shown(page, "result_counts.1.form") == "other");
  CHECK(shown(page, "result_counts.1.text") == "{n} results");
}

}  // namespace
}  // namespace brochure
