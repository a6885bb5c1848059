// What the pages of the other kinds show.

#include <string>

#include <doctest/doctest.h>

#include "unit/compose/sample.h"

namespace brochure {
namespace {

TEST_CASE("a case names its city, its factors and its time") {
  const PageView page = page_at(sample_with(), "cases/parks/ghent-night.html");
  CHECK(shown(page, "label") == "Example");
  CHECK(shown(page, "city.address") == "cities/ghent.html");
  CHECK(shown(page, "as_of") == "2013");
  CHECK(shown(page, "factors.count") == "2");
  CHECK(shown(page, "factors_explained.items.0.title") == "Care for public places");
  CHECK(shown(page, "page_title") == "Night walks – Ghent – Parks for everyone");
}

TEST_CASE("a title that the source did not print is marked as the editors'") {
  const Sample sample = sample_with();
  CHECK(shown(page_at(sample, "cases/parks/ghent-night.html"), "editorial_title") == "yes");
  CHECK(shown(page_at(sample, "cases/parks/riga-map.html"), "editorial_title") == "no");
}

TEST_CASE("an initiative keeps its own language") {
  const PageView page = page_at(sample_with(), "cases/parks/ghent-night.html");
  CHECK(shown(page, "initiatives.items.0.name") == "Nachtwandeling");
  CHECK(shown(page, "initiatives.items.0.lang") == "nl");
  CHECK(shown(page, "initiatives.items.0.english") == "night walk");
  CHECK(shown(page, "initiatives.items.0.years") == "since 2011");
}

TEST_CASE("a case leads on to other cases of its factor") {
  const PageView page = page_at(sample_with(), "cases/parks/ghent-night.html");
  CHECK(shown(page, "same_factor.items.0.title") == "A map of parks");
  CHECK(shown(page, "same_city") == "no");
  CHECK(shown(page, "steps.next.title") == "A map of parks");
}

TEST_CASE("a retelling is shown on both pages") {
  const Sample sample = sample_with();
  const std::string item = "relations.groups.0.roles.0.items.0.title";
  CHECK(shown(page_at(sample, "cases/parks/ghent-night.html"), item) == "Lights in the dark");
  CHECK(shown(page_at(sample, "reports/2020/lights.html"), item) == "Night walks");
}

TEST_CASE("a city shows its country, its own name and what it was in the programmes") {
  const PageView page = page_at(sample_with(), "cities/ghent.html");
  CHECK(shown(page, "country") == "Belgium");
  CHECK(shown(page, "local_name") == "Gent");
  CHECK(shown(page, "local_lang") == "nl");
  CHECK(shown(page, "roles.items.0.title") == "North");
  CHECK(shown(page, "roles.items.0.years") == "2012–2014");
  CHECK(shown(page, "roles.items.0.roles.0.role") == "Mentor");
  CHECK(shown(page, "roles.items.0.roles.0.toolkit.title") == "Parks for everyone");
}

TEST_CASE("a city gathers what publications tell of it, in time order") {
  const PageView page = page_at(sample_with(), "cities/ghent.html");
  CHECK(shown(page, "timeline.count") == "2");
  CHECK(shown(page, "timeline.items.0.year") == "2014");
  CHECK(shown(page, "timeline.items.0.cases.items.0.title") == "Night walks");
  CHECK(shown(page, "timeline.items.1.year") == "2020");
  CHECK(shown(page, "timeline.items.1.findings.items.0.title") == "Lights in the dark");
  CHECK(shown(page, "timeline.items.1.findings.items.0.sentences.0") ==
        "In 2019 Ghent lit its parks.");
}

TEST_CASE("an earlier report comes before a later toolkit") {
  const PageView page = page_at(
      sample_with({{"content/north/parks/toolkit.md",
                    "+++\ntitle = \"Parks\"\nyear = 2022\n"
                    "[[group]]\nid = \"common\"\ntitle = \"Common\"\nrestarts = true\n"
                    "[[group]]\nid = \"plan\"\ntitle = \"Planning\"\nrestarts = true\n+++\n"}}),
      "cities/ghent.html");
  CHECK(shown(page, "timeline.items.0.year") == "2020");
  CHECK(shown(page, "timeline.items.1.year") == "2022");
}

TEST_CASE("a city's role in one programme is not shown in another") {
  const Sample sample = sample_with({{"content/cities/riga.toml", R"(title = "Riga"
country = "LV"
coordinates = [56.95, 24.11]

[[role]]
programme = "north"
role = "mentor"

[[role]]
programme = "old"
role = "partner"
)"}});
  CHECK(shown(page_at(sample, "programmes/north.html"), "cities.count") == "1");
  CHECK(shown(page_at(sample, "programmes/old.html"), "cities.items.0.role") == "Partners");
  CHECK(shown(page_at(sample, "programmes/old.html"), "cities.count") == "1");
}

TEST_CASE("a city quotes what else mentions it, but not its own cases again") {
  const PageView page = page_at(sample_with(), "cities/ghent.html");
  CHECK(shown(page, "referred_by.count") == "1");
  CHECK(shown(page, "referred_by.groups.0.roles.0.items.0.title") == "A map of parks");
}

TEST_CASE("a toolkit shows its standard, its factors by group and how much of it is here") {
  const PageView page = page_at(sample_with(), "toolkits/parks.html");
  CHECK(shown(page, "coverage") == "3 of its 5 key factors are in this collection");
  CHECK(shown(page, "counts_text") == "3 key factors, 4 guide questions, 2 cases");
  CHECK(shown(page, "standard.statement") == "The city keeps its parks open to all.");
  CHECK(shown(page, "groups.items.0.group_title") == "Common factors");
  CHECK(shown(page, "groups.items.1.factors.0.title") == "A review of the parks");
  CHECK(shown(page, "groups.items.1.factors.0.questions_text") == "2 guide questions");
  CHECK(shown(page, "groups.items.1.factors.0.cities.items.1.name") == "Riga");
  CHECK(shown(page, "groups.items.1.factors.1.cases_text").empty());
  CHECK(shown(page, "parts.items.0.title") == "Foreword");
  CHECK(shown(page, "context_factors.items.0.title") == "Weather");
  CHECK(shown(page, "terms.items.0.title") == "Bench");
  CHECK(shown(page, "cities.items.0.role") == "Mentors");
}

TEST_CASE("a toolkit that is not in the collection shows what is known of it") {
  const PageView page = page_at(sample_with(), "toolkits/streets.html");
  CHECK(shown(page, "stub") == "yes");
  CHECK(shown(page, "counts_text").empty());
  CHECK(shown(page, "sidebar") == "no");
  CHECK(shown(page, "groups.items.0.factors.0.title") == "Care for public places");
  CHECK(shown(page, "parts.items.0.title") == "Foreword");
}

TEST_CASE("a programme shows its toolkits, what they share and the cities") {
  const PageView page = page_at(sample_with(), "programmes/north.html");
  CHECK(shown(page, "years") == "2012–2014");
  CHECK(shown(page, "toolkits.items.0.title") == "Parks for everyone");
  CHECK(shown(page, "toolkits.items.1.stub") == "yes");
  CHECK(shown(page, "shared_factors.items.0.title") == "Care for public places");
  CHECK(shown(page, "cities.items.0.items.0.title") == "Ghent");
  CHECK(shown(page, "cities.items.0.items.0.note") == "From the start.");
}

TEST_CASE("a context factor has its wordings side by side and what speaks of it") {
  const PageView page = page_at(sample_with(), "context/weather.html");
  CHECK(shown(page, "wordings.count") == "2");
  CHECK(shown(page, "wordings.items.0.title") == "Rain");
  CHECK(shown(page, "wordings.items.0.toolkits.items.0.name") == "Parks");
  CHECK(shown(page, "wordings.items.0.intro") == "no");
  CHECK(shown(page, "wordings.items.1.points.count") == "2");
  CHECK(shown(page, "spoken_of.items.0.title") == "Parks for everyone");
  CHECK(shown(page, "spoken_of.items.0.items.0.title") == "A review of the parks");
}

TEST_CASE("a context factor explains bold words where its wordings have any") {
  const auto differences = [](const std::string& point) {
    const std::string file =
        "+++\ntitle = \"Wind\"\norder = 7\n[[wording]]\ntoolkits = "
        "[\"parks\"]\ntitle = \"Wind\"\npoints = [\"" +
        point + "\"]\n+++\n";
    return shown(page_at(sample_with({{"content/context/wind.md", file}}), "context/wind.html"),
                 "differences");
  };
  CHECK(differences("How **hard** it blows") == "yes");
  CHECK(differences("How hard it blows") == "no");
}

TEST_CASE("a commitment shows what answers to it, toolkits and reports alike") {
  const PageView page = page_at(sample_with(), "charter/equal.html");
  CHECK(shown(page, "role") == "As policy-makers");
  CHECK(shown(page, "answers.items.0.title") == "Parks for everyone");
  CHECK(shown(page, "answers.items.0.items.0.reason") == "It hears from all residents.");
  CHECK(shown(page, "answers.items.0.items.0.editorial") == "yes");
  CHECK(shown(page, "answers.items.1.title") == "Report of 2020");
  CHECK(shown(page, "answers.items.1.items.0.editorial") == "no");
}

TEST_CASE("what only mentions a commitment does not answer to it") {
  const PageView page = page_at(
      sample_with({{"content/terms/lawn.md",
                    "+++\ntitle = \"Lawn\"\n[[sense]]\ntext = \"Grass, see [it](commitment:1).\"\n"
                    "+++\n"}}),
      "charter/equal.html");
  CHECK(shown(page, "answers.count") == "2");
  CHECK(shown(page, "referred_by.groups.0.roles.0.items.0.title") == "Lawn");
}

TEST_CASE("a finding shows what it is part of and what is part of it") {
  const Sample sample = sample_with();
  const PageView report = page_at(sample, "reports/2020.html");
  CHECK(shown(report, "parts.items.0.title") == "Longer evenings");
  CHECK(shown(report, "parts.items.0.label") == "Trend 1");
  CHECK(shown(report, "parts.items.0.parts.items.0.cities.items.0.title") == "Ghent");
  const PageView section = page_at(sample, "reports/2020/lights.html");
  CHECK(shown(section, "parent.title") == "Longer evenings");
  CHECK(shown(section, "breadcrumb.items.3.title") == "Longer evenings");
  CHECK(shown(section, "cities.items.0.title") == "Ghent");
}

TEST_CASE("a term shows its senses, and terms to look up from both ends") {
  const Sample sample = sample_with();
  const PageView page = page_at(sample, "terms/bench.html");
  CHECK(shown(page, "senses.items.0.text") == "Where one sits, see the review.");
  CHECK(shown(page, "senses.items.0.toolkits.items.0.name") == "Parks");
  CHECK(shown(page, "senses.items.0.document.source_place") == "Note on terms");
  CHECK(shown(page, "see.items.0.title") == "Lawn");
  CHECK(shown(page_at(sample, "terms/lawn.html"), "see.items.0.title") == "Bench");
}

TEST_CASE("a note names what it is about, down to the question") {
  const PageView page = page_at(sample_with(), "notes/parks/lost-number.html");
  CHECK(shown(page, "about.count") == "2");
  CHECK(shown(page, "about.items.0.title") == "People in the parks");
  CHECK(shown(page, "about.items.1.title") == "Question 2 of “Review”");
  CHECK(shown(page, "about.items.1.address") == "toolkits/parks/review.html#q2");
}

TEST_CASE("a part names the toolkits that print it and the office that signs it") {
  const PageView page = page_at(sample_with(), "toolkits/parks/foreword.html");
  CHECK(shown(page, "signed_by") == "The office for parks");
  CHECK(shown(page, "facts.items.0.values.1.text") == "Streets");
}

TEST_CASE("a document shows what comes from it, kind by kind") {
  const PageView page = page_at(sample_with(), "documents/parks-2014.html");
  CHECK(shown(page, "contents.items.0.title") == "Standards");
  CHECK(shown(page, "contents.items.1.title") == "Key factors");
  CHECK(shown(page, "contents.items.1.items.0.title") == "A review of the parks");
}

TEST_CASE("a standard stands beside those of the other toolkits") {
  const PageView page = page_at(
      sample_with(
          {{"content/north/streets/standard.md",
            "+++\ntitle = \"Streets standard\"\nstatement = \"Streets are safe.\"\n+++\n"}}),
      "toolkits/parks/standard.html");
  CHECK(shown(page, "statement") == "The city keeps its parks open to all.");
  CHECK(shown(page, "others.count") == "1");
  CHECK(shown(page, "others.items.0.statement") == "Streets are safe.");
  CHECK(shown(page, "others.items.0.place") == "Streets");
}

}  // namespace
}  // namespace brochure
