// What the collection holds, counted against the source documents.

#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include "collection/source_counts.h"
#include "support/real_site.h"

namespace brochure {
namespace {

using Json = nlohmann::json;

/// Guide questions and sub-points.
using Counts = std::pair<std::size_t, std::size_t>;

Json collection() { return Json::parse(real_site().files.at("data/collection.json")); }

/// Of each key factor that stands in a folder, by its number.
SourceFactors factors_in(const Json& data, const std::string& folder) {
  SourceFactors factors;
  std::map<std::string, std::size_t> numbers;
  for (const Json& one : data["key_factors"]) {
    if (!one["id"].get<std::string>().starts_with(folder + "/")) continue;
    numbers[one["id"]] = one["number"];
    SourceFactor& factor = factors[one["number"].get<std::size_t>()];
    for (const Json& question : one["questions"]) {
      ++factor.questions;
      factor.points += question["points"].size();
    }
  }
  for (const Json& one : data["cases"]) {
    if (one["kind"] != "example" || one["toolkit"] != folder) continue;
    factors[numbers.at(one["illustrates"][0])].examples.push_back(one["city"]);
  }
  return factors;
}

/// The cities of a toolkit's cases of one kind, as they stand in the data.
std::vector<std::string> cities_of(const Json& data, const std::string& kind) {
  std::vector<std::string> cities;
  for (const Json& one : data["cases"]) {
    if (one["kind"] == kind) cities.push_back(one["city"]);
  }
  return cities;
}

/// The ids of findings of one kind.
std::size_t findings(const Json& data, const std::string& kind) {
  std::size_t count = 0;
  for (const Json& one : data["findings"]) count += one["kind"] == kind ? 1U : 0U;
  return count;
}

/// The cities that the toolkits' cases, or the report's trends and what stands under them, tell of.
std::set<std::string> subjects(const Json& data) {
  std::set<std::string> cities;
  for (const Json& one : data["cases"]) cities.insert(one["city"].get<std::string>());
  for (const auto& part : cities_of_report) cities.insert(part.second.begin(), part.second.end());
  return cities;
}

TEST_CASE("every key factor of the booklets has its guide questions, sub-points and examples") {
  const Json data = collection();
  CHECK(factors_in(data, "perception") == factors_of_perception);
  CHECK(factors_in(data, "diversity") == factors_of_diversity);
  CHECK(factors_in(data, "neighbourhoods") == factors_of_neighbourhoods);
}

TEST_CASE("the factors of VALUES, common and of theme A, have their guide questions") {
  const Json data = collection();
  CHECK(factors_in(data, "values") ==
        SourceFactors{{1, {4, 0, {}}}, {2, {6, 0, {}}}, {3, {2, 0, {}}}});
  CHECK(factors_in(data, "welcome") ==
        SourceFactors{{1, {3, 0, {}}}, {2, {3, 0, {}}}, {3, {3, 0, {}}}, {4, {3, 0, {}}}});
}

TEST_CASE("VALUES has four case studies and nine other good practices") {
  const Json data = collection();
  using Cities = std::vector<std::string>;
  CHECK(cities_of(data, "case-study") == Cities{"cesena", "madrid", "riga", "vantaa"});
  CHECK(cities_of(data, "good-practice") == Cities{"bilbao", "coventry", "frankfurt", "leipzig",
                                                   "malmo", "milan", "munich", "utrecht",
                                                   "stockholm"});
}

TEST_CASE("the collection holds 42 key factors, 204 guide questions, 29 sub-points and 82 cases") {
  const Json data = collection();
  std::size_t questions = 0;
  std::size_t points = 0;
  for (const Json& factor : data["key_factors"]) {
    questions += factor["questions"].size();
    for (const Json& question : factor["questions"]) points += question["points"].size();
  }
  CHECK(data["key_factors"].size() == 42);
  CHECK(questions == 204);
  CHECK(points == 29);
  CHECK(data["cases"].size() == 82);
  CHECK(subjects(data).size() == 42);
}

TEST_CASE("the report has eight trends with 33 titled units, and its parts name their cities") {
  const Json data = collection();
  std::map<std::string, std::vector<std::string>> cities;
  std::size_t units = 0;
  std::vector<int> trends;
  std::map<std::string, std::string> kinds;
  for (const Json& one : data["findings"]) kinds[one["id"]] = one["kind"];
  for (const Json& one : data["findings"]) {
    const bool is_trend = one["kind"] == "trend";
    const bool is_unit = one.contains("parent") && kinds.at(one["parent"]) == "trend";
    if (is_trend) trends.push_back(one["number"]);
    units += is_unit ? 1U : 0U;
    if ((is_trend || is_unit) && !one["cities"].empty())
      cities[one["id"]] = one["cities"].get<std::vector<std::string>>();
  }
  CHECK(trends == std::vector<int>{1, 2, 3, 4, 5, 6, 7, 8});
  CHECK(units == 33);
  CHECK(findings(data, "box") == 6);
  CHECK(findings(data, "country-note") == 13);
  CHECK(cities == cities_of_report);
}

TEST_CASE("the report names its 22 participants, and has 161 pairs of a city and a part") {
  const Json data = collection();
  std::set<std::string> participants;
  for (const Json& one : data["findings"]) {
    if (one["id"] == "2020/methodology") participants = one["cities"].get<std::set<std::string>>();
  }
  CHECK(participants.size() == 22);
  std::size_t pairs = 0;
  for (const auto& part : cities_of_report) {
    for (const std::string& city : part.second) pairs += participants.contains(city) ? 1U : 0U;
  }
  CHECK(pairs == 161);
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
        const bool within_toolkits = to["kind"] == "kf" || to["kind"] == "case";
        if (to["standing"] == "printed" && within_toolkits) {
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
