// What the collection holds, counted against the source documents. The figures are our own copy of
// theirs.

#include <map>
#include <string>
#include <utility>
#include <vector>

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include "support/real_site.h"

namespace brochure {
namespace {

using Json = nlohmann::json;

/// Guide questions and sub-points of a key factor.
using Counts = std::pair<std::size_t, std::size_t>;

Json collection() { return Json::parse(real_site().files.at("data/collection.json")); }

/// Of each key factor that stands in a folder, by its number.
std::map<std::size_t, Counts> questions_in(const Json& data, const std::string& folder) {
  std::map<std::size_t, Counts> counts;
  for (const Json& factor : data["key_factors"]) {
    if (!factor["id"].get<std::string>().starts_with(folder + "/")) continue;
    Counts& count = counts[factor["number"].get<std::size_t>()];
    for (const Json& question : factor["questions"]) {
      ++count.first;
      count.second += question["points"].size();
    }
  }
  return counts;
}

std::size_t cases_in(const Json& data, const std::string& toolkit) {
  std::size_t count = 0;
  for (const Json& one : data["cases"]) count += one["toolkit"] == toolkit ? 1U : 0U;
  return count;
}

TEST_CASE("the toolkit on neighbourhoods is whole") {
  const Json data = collection();
  CHECK(questions_in(data, "neighbourhoods") == std::map<std::size_t, Counts>{{1, {4, 0}},
                                                                              {2, {5, 4}},
                                                                              {3, {3, 6}},
                                                                              {4, {4, 0}},
                                                                              {5, {3, 3}},
                                                                              {6, {3, 4}},
                                                                              {7, {4, 0}},
                                                                              {8, {4, 5}},
                                                                              {9, {5, 0}},
                                                                              {10, {5, 0}},
                                                                              {11, {7, 0}}});
  CHECK(cases_in(data, "neighbourhoods") == 18);
}

TEST_CASE("of the toolkit on cultural diversity, key factors 1 to 3 are here") {
  const Json data = collection();
  CHECK(questions_in(data, "diversity") ==
        std::map<std::size_t, Counts>{{1, {4, 0}}, {2, {5, 0}}, {3, {4, 0}}});
  CHECK(cases_in(data, "diversity") == 6);
}

TEST_CASE("the factors of VALUES are here, common and of theme A, and two of its cases") {
  const Json data = collection();
  CHECK(questions_in(data, "values") ==
        std::map<std::size_t, Counts>{{1, {4, 0}}, {2, {6, 0}}, {3, {2, 0}}});
  CHECK(questions_in(data, "welcome") ==
        std::map<std::size_t, Counts>{{1, {3, 0}}, {2, {3, 0}}, {3, {3, 0}}, {4, {3, 0}}});
  CHECK(cases_in(data, "welcome") == 2);
}

TEST_CASE("the Charter has its eleven commitments under four roles") {
  std::map<std::string, std::vector<int>> by_role;
  const Json data = collection();
  for (const Json& one : data["commitments"]) by_role[one["role"]].push_back(one["number"]);
  CHECK(by_role == std::map<std::string, std::vector<int>>{{"policy-makers", {1, 2, 3}},
                                                           {"service-providers", {4, 5}},
                                                           {"employers", {6, 7, 8}},
                                                           {"buyers", {9, 10, 11}}});
}

TEST_CASE("each toolkit words its context factors: seven with 13 points, or ten with 23") {
  std::map<std::string, Counts> wordings;
  const Json data = collection();
  for (const Json& factor : data["context_factors"]) {
    for (const Json& wording : factor["wordings"]) {
      Counts& count = wordings[wording["toolkit"]];
      ++count.first;
      count.second += wording["points"].size();
    }
  }
  CHECK(wordings == std::map<std::string, Counts>{{"perception", {7, 13}},
                                                  {"diversity", {7, 13}},
                                                  {"neighbourhoods", {7, 13}},
                                                  {"welcome", {10, 23}}});
}

TEST_CASE("the five references that the neighbourhoods booklet itself makes are printed ones") {
  std::map<std::string, std::vector<std::string>> printed;
  const Json data = collection();
  for (const char* kind : {"key_factors", "cases"}) {
    for (const Json& from : data[kind]) {
      if (!from["id"].get<std::string>().starts_with("neighbourhoods/")) continue;
      for (const Json& to : from["refers_to"]) {
        if (to["standing"] == "printed" && to["kind"] != "toolkit" && to["kind"] != "document") {
          printed[from["id"]].push_back(to["id"]);
        }
      }
    }
  }
  using Ids = std::vector<std::string>;
  CHECK(printed["neighbourhoods/neighbourhood-plan"] == Ids{"neighbourhoods/neighbourhood-review"});
  CHECK(printed["neighbourhoods/support-for-participants"] ==
        Ids{"neighbourhoods/neighbourhood-plan"});
  CHECK(printed["neighbourhoods/athens-social-map"] == Ids{"neighbourhoods/athens-kypseli-square"});
  CHECK(printed["neighbourhoods/turin-partnerships"] == Ids{"neighbourhoods/self-organisation"});
  CHECK(printed["neighbourhoods/malmo-area-teams"] ==
        Ids{"neighbourhoods/support-for-participants"});
  CHECK(printed.size() == 5);
}

}  // namespace
}  // namespace brochure
