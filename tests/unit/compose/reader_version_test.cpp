#include "compose/reader_version.h"

#include <algorithm>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "unit/compose/sample.h"

namespace brochure {
namespace {

ReaderVersion version_of(const Sample& sample, const ReaderRequest& request) {
  return compose_reader_version(sample.linked, sample.site, sample.words, request);
}

EntityIndex entity_named(const Sample& sample, Kind kind, std::string_view id) {
  const auto index = find_entity(sample.linked, kind, id);
  REQUIRE(index);
  return *index;
}

ReaderRequest of_parks(const Sample& sample) {
  return {.toolkit = entity_named(sample, Kind::Toolkit, "parks"), .factors = {}, .cities = {}};
}

std::vector<std::string> ids_of(const ReaderVersion& version) {
  std::vector<std::string> ids;
  ids.reserve(version.chapters.size());
  for (const Chapter& chapter : version.chapters) ids.push_back(chapter.id);
  return ids;
}

const Chapter& chapter_with(const ReaderVersion& version, std::string_view id) {
  const auto found = std::ranges::find(version.chapters, id, &Chapter::id);
  REQUIRE(found != version.chapters.end());
  return *found;
}

bool has_chapter(const ReaderVersion& version, std::string_view id) {
  return std::ranges::find(version.chapters, id, &Chapter::id) != version.chapters.end();
}

TEST_CASE("a toolkit's document begins with what it is and ends with where its links lead") {
  const Sample sample = sample_with();
  const std::vector<std::string> ids = ids_of(version_of(sample, of_parks(sample)));
  REQUIRE(ids.size() > 6);
  CHECK(std::vector(ids.begin(), ids.begin() + 5) ==
        std::vector<std::string>{"cover", "about", "imprint", "contents", "toolkit.parks"});
  CHECK(std::vector(ids.end() - 4, ids.end()) ==
        std::vector<std::string>{"glossary", "cities", "sources", "links"});
}

TEST_CASE("cases follow the key factor they illustrate") {
  const Sample sample = sample_with();
  const std::vector<std::string> ids = ids_of(version_of(sample, of_parks(sample)));
  const auto review = std::ranges::find(ids, "key-factor.parks.review");
  REQUIRE(ids.end() - review > 2);
  CHECK(*(review + 1) == "case.parks.riga-map");
}

TEST_CASE("nothing is told twice, and each page's place is told once") {
  const Sample sample = sample_with();
  const ReaderVersion version = version_of(sample, {});
  std::vector<std::string> ids = ids_of(version);
  std::ranges::sort(ids);
  CHECK(std::ranges::adjacent_find(ids) == ids.end());
  std::vector<std::string> paths;
  for (const Chapter& chapter : version.chapters) {
    for (const Anchor& anchor : chapter.anchors) paths.push_back(anchor.path);
  }
  std::ranges::sort(paths);
  CHECK(std::ranges::adjacent_find(paths) == paths.end());
}

TEST_CASE("what a document is, is told by the toolkit and its programme") {
  const Sample sample = sample_with();
  const ReaderVersion version = version_of(sample, of_parks(sample));
  CHECK(version.name == "parks");
  CHECK(version.title == "Parks for everyone");
  CHECK(version.label == "North · Toolkit · 2014");
  CHECK(version.address == "https://example.org/toolkits/parks.html");
}

TEST_CASE("a document is as new as the newest review of what is in it") {
  const Sample sample = sample_with();
  CHECK(version_of(sample, of_parks(sample)).date == "2026-11-20");
  ReaderRequest people = of_parks(sample);
  people.factors = {entity_named(sample, Kind::KeyFactor, "parks/people")};
  CHECK(version_of(sample, people).date.empty());
}

TEST_CASE("of chosen key factors, only these are told, with their cases") {
  const Sample sample = sample_with();
  ReaderRequest request = of_parks(sample);
  request.factors = {entity_named(sample, Kind::KeyFactor, "parks/review")};
  const ReaderVersion version = version_of(sample, request);
  CHECK(has_chapter(version, "key-factor.parks.review"));
  CHECK(has_chapter(version, "case.parks.riga-map"));
  CHECK_FALSE(has_chapter(version, "key-factor.parks.people"));
  CHECK(shown(chapter_with(version, "about").page, "part_text") ==
        "It is an extract: 1 key factor and 2 cases were chosen.");
}

TEST_CASE("of a chosen city, the key factors are told that have a case of it") {
  const Sample sample = sample_with();
  ReaderRequest request = of_parks(sample);
  request.cities = {entity_named(sample, Kind::City, "riga")};
  const ReaderVersion version = version_of(sample, request);
  CHECK(has_chapter(version, "case.parks.riga-map"));
  CHECK_FALSE(has_chapter(version, "case.parks.ghent-night"));
  CHECK_FALSE(has_chapter(version, "key-factor.parks.people"));
}

TEST_CASE("a choice of nothing is known before a document is made") {
  const Sample sample = sample_with();
  ReaderRequest request = of_parks(sample);
  CHECK(has_anything(sample.linked, request));
  request.factors = {entity_named(sample, Kind::KeyFactor, "parks/people")};
  request.cities = {entity_named(sample, Kind::City, "riga")};
  CHECK(has_anything(sample.linked, request));
  request.factors.clear();
  request.cities = {entity_named(sample, Kind::City, "ghent")};
  CHECK(has_anything(sample.linked, request));
}

TEST_CASE("toolkits that are no more than a name have no document") {
  const Sample sample = sample_with();
  CHECK(toolkits_to_export(sample.linked) ==
        std::vector{entity_named(sample, Kind::Toolkit, "parks")});
}

TEST_CASE("the whole collection is told with its reports") {
  const Sample sample = sample_with();
  const ReaderVersion version = version_of(sample, {});
  CHECK(version.name == "all");
  CHECK(version.title == "Places");
  CHECK(has_chapter(version, "finding.2020.trend"));
  CHECK_FALSE(has_chapter(version_of(sample, of_parks(sample)), "finding.2020.trend"));
}

TEST_CASE("the terms that are used or defined there are told, and what they mean there") {
  const Sample sample = sample_with();
  const ReaderVersion version = version_of(sample, of_parks(sample));
  const Chapter& glossary = chapter_with(version, "glossary");
  CHECK(shown(glossary.page, "items.0.title") == "Bench");
  CHECK(glossary.anchors.front() == Anchor{.path = "terms/bench.html", .id = "term.bench"});
}

TEST_CASE("cities stand in an index with where they are told of") {
  const Sample sample = sample_with();
  const ReaderVersion version = version_of(sample, of_parks(sample));
  const Chapter& cities = chapter_with(version, "cities");
  CHECK(shown(cities.page, "items") == "2");
  CHECK(shown(cities.page, "items.0.title") == "Ghent");
  CHECK(shown(cities.page, "items.0.country") == "Belgium");
  CHECK(shown(cities.page, "items.1.places.0.title") == "A map of parks");
}

TEST_CASE("what the publisher says of its reader versions stands at their beginning") {
  Sample sample = sample_with();
  sample.site.reader_wording = {.purpose = "Handed in with the final report.",
                                .decision = "Grant 123"};
  const Chapter about = chapter_with(version_of(sample, of_parks(sample)), "about");
  CHECK(shown(about.page, "purpose") == "Handed in with the final report.");
  CHECK(shown(about.page, "facts.items.0.values.0.text") == "Grant 123");
}

}  // namespace
}  // namespace brochure
