#include "compose/search/searchable.h"

#include <algorithm>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "unit/compose/sample.h"

namespace brochure {
namespace {

using Texts = std::vector<std::string>;

Searchable searchable(const Sample& sample = sample_with()) {
  return searchable_of(sample.linked, sample.site, sample.words);
}

const Findable& found_at(const Searchable& searchable, std::string_view address) {
  const auto found = std::ranges::find(searchable.findables, address, &Findable::address);
  REQUIRE_MESSAGE(found != searchable.findables.end(), address);
  return *found;
}

const Texts& values(const Findable& findable, Facet facet) {
  return findable.values[static_cast<std::size_t>(facet)];
}

const FacetTable& table(const Searchable& searchable, Facet facet) {
  return searchable.facets[static_cast<std::size_t>(facet)];
}

Texts titles(const FacetTable& table) {
  Texts titles;
  for (const FacetValue& value : table.values) titles.push_back(value.title);
  return titles;
}

TEST_CASE("every entity can be found, and every guide question by itself, each at its address") {
  const Sample sample = sample_with();
  const Searchable all = searchable(sample);
  CHECK(all.findables.size() == sample.linked.collection.entities.size() + 4);
  CHECK(found_at(all, "toolkits/parks/review.html").title == "A review of the parks");
  CHECK(found_at(all, "toolkits/parks/review.html#q2").title == "What happens next?");
  CHECK(found_at(all, "index.html").title == "Places for everyone");
}

TEST_CASE("a result says what it is, what it belongs to, and when") {
  const Searchable all = searchable();
  CHECK(plain_text(found_at(all, "cases/parks/ghent-night.html").where) ==
        "Example · Ghent · Parks · 2013");
  CHECK(plain_text(found_at(all, "cases/parks/riga-map.html").where) ==
        "Example · Riga · Parks · published 2014");
  CHECK(plain_text(found_at(all, "cities/ghent.html").where) == "City · Belgium");
  CHECK(plain_text(found_at(all, "toolkits/parks.html").where) == "Toolkit · North · 2014");
  CHECK(plain_text(found_at(all, "toolkits/streets.html").where) ==
        "Toolkit · North · not in this collection");
  CHECK(plain_text(found_at(all, "toolkits/parks/review.html#q1").where) ==
        "Question 1 · Key factor 1: Review · Parks");
}

TEST_CASE("the words of a page are found without its markup, its questions by themselves") {
  const Searchable all = searchable();
  CHECK(found_at(all, "toolkits/parks/review.html").text ==
        "The city knows who uses its parks. Who comes, and who stays away? See the people.");
  CHECK(found_at(all, "toolkits/parks/review.html#q1").text == "on weekdays? at night?");
  CHECK(found_at(all, "toolkits/parks/standard.html").text ==
        "The city keeps its parks open to all.");
  CHECK(found_at(all, "context/weather.html").text ==
        "Rain How much it rains Weather and climate Both count: Sun Wind");
  CHECK(found_at(all, "terms/bench.html").text == "Where one sits, see the review.");
  CHECK(found_at(all, "programmes/north.html").text.starts_with("A programme of northern"));
}

TEST_CASE("what footnotes say is found too, and a reference without words by its target's name") {
  const Searchable all =
      searchable(sample_with({{"content/pages/about.md",
                               "+++\ntitle = \"About\"\n+++\nSee <city:riga>.[^1]\n\n[^1]: "
                               "Or do not.\n"}}));
  CHECK(found_at(all, "about.html").text == "See Riga. Or do not.");
}

TEST_CASE("other names are kept: local ones, short ones, aliases, initiatives") {
  const Searchable all = searchable();
  CHECK(found_at(all, "cities/ghent.html").names == Texts{"gand", "Gent"});
  CHECK(found_at(all, "toolkits/parks.html").names == Texts{"Parks"});
  CHECK(found_at(all, "cases/parks/ghent-night.html").names ==
        Texts{"Nachtwandeling", "night walk"});
  CHECK(found_at(all, "toolkits/parks/review.html").names == Texts{"Review", "Key factor 1"});
}

TEST_CASE("a case is found under its city and country, and in the year it tells of") {
  const Searchable all = searchable();
  const Findable& walks = found_at(all, "cases/parks/ghent-night.html");
  CHECK(values(walks, Facet::Kind) == Texts{"case"});
  CHECK(values(walks, Facet::Programme) == Texts{"north"});
  CHECK(values(walks, Facet::Toolkit) == Texts{"parks"});
  CHECK(values(walks, Facet::City) == Texts{"ghent"});
  CHECK(values(walks, Facet::Country) == Texts{"BE"});
  CHECK(values(walks, Facet::Year) == Texts{"2013"});
  CHECK(values(found_at(all, "cases/parks/riga-map.html"), Facet::Year) == Texts{"2014"});
}

TEST_CASE("a guide question is found under all that its key factor is") {
  const Searchable all = searchable();
  const Findable& question = found_at(all, "toolkits/parks/review.html#q1");
  CHECK(values(question, Facet::Kind) == Texts{"question"});
  CHECK(values(question, Facet::Toolkit) == Texts{"parks"});
  CHECK(values(question, Facet::Year) == Texts{"2014"});
  CHECK(values(question, Facet::Commitment) == Texts{"equal"});
}

TEST_CASE("what toolkits share is found under each of them") {
  const Searchable all = searchable();
  for (const char* shared : {"programmes/north/care.html", "context/weather.html"}) {
    CAPTURE(shared);
    CHECK(values(found_at(all, shared), Facet::Toolkit) == Texts{"parks", "streets"});
  }
  CHECK(values(found_at(all, "context/weather.html"), Facet::Programme) == Texts{"north"});
}

TEST_CASE("a city is found under what it took part in, a finding under the cities it names") {
  const Searchable all = searchable();
  CHECK(values(found_at(all, "cities/ghent.html"), Facet::Programme) == Texts{"north"});
  CHECK(values(found_at(all, "cities/riga.html"), Facet::Toolkit) == Texts{"parks"});
  CHECK(values(found_at(all, "cities/riga.html"), Facet::Year).empty());
  const Findable& lights = found_at(all, "reports/2020/lights.html");
  CHECK(values(lights, Facet::City) == Texts{"ghent"});
  CHECK(values(lights, Facet::Year) == Texts{"2020"});
  CHECK(values(found_at(all, "reports/2020/trend.html"), Facet::Commitment) == Texts{"equal"});
}

TEST_CASE("facets offer what something has, in the order of the lists; years the latest first") {
  const Searchable all = searchable();
  CHECK(titles(table(all, Facet::Kind)).front() == "Guide questions");
  CHECK(titles(table(all, Facet::Programme)) == Texts{"North", "Old"});
  CHECK(titles(table(all, Facet::City)) == Texts{"Ghent", "Riga"});
  CHECK(titles(table(all, Facet::Country)) == Texts{"Belgium", "Latvia"});
  CHECK(titles(table(all, Facet::Year)) == Texts{"2020", "2014", "2013"});
  CHECK(titles(table(all, Facet::Commitment)) == Texts{"1. Equal opportunities"});
  CHECK(table(all, Facet::City).title == "City");
}

TEST_CASE("names for the same thing stand together: of terms and of cities") {
  const Searchable all =
      searchable(sample_with({{"content/terms/ngo.md",
                               "+++\ntitle = \"NGO\"\nacronym = true\n"
                               "expands = \"non-governmental organisation\"\n"
                               "forms = [\"NGOs\"]\n[[sense]]\ntext = \"X.\"\n+++\n"}}));
  CHECK(all.synonyms == std::vector<Texts>{{"NGO", "non-governmental organisation", "NGOs"},
                                           {"Ghent", "gand", "Gent"}});
}

}  // namespace
}  // namespace brochure
