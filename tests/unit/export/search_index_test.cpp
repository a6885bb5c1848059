#include "export/search_index.h"

#include <string>
#include <string_view>
#include <variant>

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

namespace brochure {
namespace {

Searchable two_things() {
  Searchable all;
  const auto facet = [&](Facet which) -> FacetTable& {
    return all.facets[static_cast<std::size_t>(which)];
  };
  facet(Facet::Kind) = {"kind", "Kind", {{"city", "Cities"}, {"term", "Terms"}}};
  facet(Facet::City) = {"city", "City", {{"riga", "Riga"}, {"ghent", "Ghent"}}};
  all.findables = {{.title = "Ghent",
                    .where = "City · Belgium",
                    .theme = "base",
                    .address = "cities/ghent.html",
                    .text = "It says \"hello\".\n",
                    .names = {"Gent"}},
                   {.title = "NGO", .where = "Term", .address = "terms/ngo.html"}};
  all.findables[0].values[static_cast<std::size_t>(Facet::Kind)] = {"city"};
  all.findables[0].values[static_cast<std::size_t>(Facet::City)] = {"ghent", "riga", "nowhere"};
  all.findables[1].values[static_cast<std::size_t>(Facet::Kind)] = {"term"};
  all.synonyms = {{"Ghent", "Gent"}};
  return all;
}

/// The object that the script puts into the page.
nlohmann::json index_of(const Searchable& searchable) {
  const Output output = search_index(searchable);
  const std::string_view script = std::get<std::string>(output.content);
  const std::string_view before = "(window.brochure = window.brochure || {}).searchIndex = ";
  REQUIRE(script.starts_with(before));
  REQUIRE(script.ends_with(";\n"));
  return nlohmann::json::parse(
      script.substr(before.size(), script.size() - before.size() - std::string_view(";\n").size()));
}

TEST_CASE("the index is a script that holds everything to be found") {
  const nlohmann::json index = index_of(two_things());
  CHECK(search_index(two_things()).path == "assets/search-index.js");
  REQUIRE(index["findables"].size() == 2);
  CHECK(index["findables"][0]["title"] == "Ghent");
  CHECK(index["findables"][0]["text"] == "It says \"hello\".\n");
  CHECK(index["findables"][0]["names"] == nlohmann::json{"Gent"});
  CHECK(index["synonyms"] == nlohmann::json::parse(R"([["Ghent", "Gent"]])"));
}

TEST_CASE("what is not there takes no room") {
  const nlohmann::json term = index_of(two_things())["findables"][1];
  for (const char* name : {"text", "names", "theme"}) CHECK_FALSE(term.contains(name));
}

TEST_CASE("values are places in the tables of their facets, in the order of the tables") {
  const nlohmann::json index = index_of(two_things());
  REQUIRE(index["facets"].size() == facet_count);
  CHECK(index["facets"][0]["values"][1] == nlohmann::json{"term", "Terms"});
  CHECK(index["findables"][0]["values"] ==
        nlohmann::json::parse("[[0], [], [], [0, 1], [], [], []]"));
  CHECK(index["findables"][1]["values"][0] == nlohmann::json{1});
}

TEST_CASE("where something is says which words are the interface's: every second, from the first") {
  Searchable all = two_things();
  Phrase where = in_interface("Key factor 5 · ");
  append(where, "Parks", WordsOf::Content);
  all.findables[0].where = where;
  const nlohmann::json index = index_of(all);
  CHECK(index["findables"][0]["where"] == nlohmann::json{"Key factor 5 · ", "Parks"});
  CHECK(index["findables"][1]["where"] == nlohmann::json{"", "Term"});
}

TEST_CASE("a facet says whether its values are in the interface's words") {
  Searchable all = two_things();
  all.facets[0].values_are = WordsOf::Interface;
  const nlohmann::json index = index_of(all);
  CHECK(index["facets"][0]["inInterface"] == true);
  CHECK(index["facets"][3]["inInterface"] == false);
}

TEST_CASE("an empty collection has an empty index") { CHECK(index_of({})["findables"].empty()); }

TEST_CASE("the same things give the same script") {
  CHECK(search_index(two_things()) == search_index(two_things()));
}

}  // namespace
}  // namespace brochure
