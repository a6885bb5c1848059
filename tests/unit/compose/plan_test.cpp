#include <algorithm>
#include <string>

#include <doctest/doctest.h>

#include "support/linked.h"
#include "unit/compose/sample.h"

namespace brochure {
namespace {

const PageRequest* request_at(const Sample& sample, std::string_view path) {
  const auto found = std::ranges::find(sample.plan, path, &PageRequest::path);
  return found == sample.plan.end() ? nullptr : &*found;
}

TEST_CASE("every entity has a page, and every kind that has entities a list") {
  const Sample sample = sample_with();
  for (const char* path : {"index.html",
                           "search.html",
                           "toolkits.html",
                           "questions.html",
                           "cases.html",
                           "cities.html",
                           "context.html",
                           "charter.html",
                           "reports.html",
                           "terms.html",
                           "notes.html",
                           "documents.html",
                           "about.html",
                           "programmes/north.html",
                           "toolkits/parks.html",
                           "toolkits/streets.html",
                           "toolkits/parks/standard.html",
                           "toolkits/parks/review.html",
                           "programmes/north/care.html",
                           "cases/parks/ghent-night.html",
                           "cities/ghent.html",
                           "context/weather.html",
                           "charter/equal.html",
                           "reports/2020.html",
                           "reports/2020/lights.html",
                           "terms/bench.html",
                           "toolkits/parks/foreword.html",
                           "notes/parks/lost-number.html",
                           "documents/parks-2014.html"}) {
    INFO(path);
    CHECK(request_at(sample, path) != nullptr);
  }
}

TEST_CASE("a page that introduces a list has no page of its own") {
  const Sample sample = sample_with();
  REQUIRE(request_at(sample, "cities.html") != nullptr);
  CHECK(request_at(sample, "cities.html")->type == PageRequest::Type::List);
  CHECK(shown(page_at(sample, "cities.html"), "title") == "Cities and towns");
}

TEST_CASE("an alias leads to the page of its entity") {
  const Sample sample = sample_with();
  REQUIRE(request_at(sample, "cities/gand.html") != nullptr);
  const PageView page = page_at(sample, "cities/gand.html");
  CHECK(page.template_name == "redirect");
  CHECK(shown(page, "address") == "cities/ghent.html");
  CHECK(shown(page, "canonical") == "https://example.org/cities/ghent.html");
}

TEST_CASE("an alias that is the id in other letters needs no redirect") {
  const Sample sample = sample_with({{"content/cities/riga.toml", R"(title = "Riga"
aliases = ["Rīga"]
country = "LV"
coordinates = [56.95, 24.11]
)"}});
  CHECK(std::ranges::count(sample.plan, "cities/riga.html", &PageRequest::path) == 1);
}

TEST_CASE("two pages at the same address are reported") {
  const LinkedCollection linked = linked_from(
      {{"content/north/programme.md", "+++\ntitle = \"North\"\ntheme = \"base\"\n+++\n"},
       {"content/north/parks/toolkit.md", "+++\ntitle = \"Parks\"\n+++\n"},
       {"content/north/parks/standard.md",
        "+++\ntitle = \"Standard\"\nstatement = \"All is well.\"\n+++\n"},
       {"content/north/parks/parts/standard.md",
        "+++\ntitle = \"About the standard\"\nkind = \"other\"\norder = 1\n+++\n"}});
  Diagnostics diagnostics;
  plan_pages(linked, {}, diagnostics);
  REQUIRE(diagnostics.size() == 1);
  CHECK(diagnostics[0].code == Code::AddressClash);
  CHECK(diagnostics[0].message ==
        "the address 'toolkits/parks/standard.html' is also that of "
        "content/north/parks/standard.md");
}

}  // namespace
}  // namespace brochure
