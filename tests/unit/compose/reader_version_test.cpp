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

std::string term_file(const std::string& title, const std::string& body) {
  return "+++\ntitle = \"" + title + "\"\n[[sense]]\ntext = \"" + title + ".\"\n+++\n" + body;
}

bool stands_for(const Chapter& chapter, std::string_view path) {
  return std::ranges::find(chapter.anchors, path, &Anchor::path) != chapter.anchors.end();
}

TEST_CASE("a toolkit's document begins with what it is and ends with where its links lead") {
  const Sample sample = sample_with();
  const std::vector<std::string> ids = ids_of(version_of(sample, of_parks(sample)));
  REQUIRE(ids.size() > 12);
  CHECK(std::vector(ids.begin(), ids.begin() + 7) ==
        std::vector<std::string>{"cover", "about", "imprint", "contents", "toolkit.parks",
                                 "standard.parks", "part.parks.foreword"});
  CHECK(std::vector(ids.end() - 6, ids.end()) ==
        std::vector<std::string>{"glossary", "cities", "sources", "links", "notes",
                                 "note.parks.lost-number"});
}

TEST_CASE("what stands for the page of a list is the place of links to it") {
  const Sample sample = sample_with();
  const ReaderVersion parks = version_of(sample, of_parks(sample));
  CHECK(stands_for(chapter_with(parks, "context-factors"), "context.html"));
  CHECK(stands_for(chapter_with(parks, "charter"), "charter.html"));
  CHECK(stands_for(chapter_with(parks, "notes"), "notes.html"));
  CHECK(stands_for(chapter_with(parks, "glossary"), "terms.html"));
  CHECK(stands_for(chapter_with(parks, "cities"), "cities.html"));
  CHECK(stands_for(chapter_with(parks, "sources"), "documents.html"));
  CHECK_FALSE(stands_for(chapter_with(parks, "cover"), "index.html"));
  const ReaderVersion all = version_of(sample, {});
  CHECK(stands_for(chapter_with(all, "cover"), "index.html"));
  CHECK(stands_for(chapter_with(all, "programme.north"), "toolkits.html"));
  CHECK(stands_for(chapter_with(all, "finding.2020"), "reports.html"));
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

TEST_CASE("what stands in its lists, and its programme, make a document newer too") {
  const Sample with_term = sample_with({{"content/terms/lawn.md",
                                         "+++\ntitle = \"Lawn\"\nreviewed = 2026-12-01\n"
                                         "[[sense]]\ntext = \"Grass.\"\n+++\n"}});
  CHECK(version_of(with_term, of_parks(with_term)).date == "2026-12-01");
  const Sample with_programme = sample_with(
      {{"content/north/programme.md",
        "+++\ntitle = \"North\"\ntheme = \"north\"\norder = 1\nreviewed = 2026-12-02\n+++\n"}});
  CHECK(version_of(with_programme, of_parks(with_programme)).date == "2026-12-02");
}

TEST_CASE("the date is said in words") {
  const Sample sample = sample_with();
  const ReaderVersion version = version_of(sample, of_parks(sample));
  CHECK(shown(chapter_with(version, "cover").page, "date") == "20 November 2026");
  CHECK(shown(chapter_with(version, "about").page, "facts.items.0.values.0.text") ==
        "20 November 2026");
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
  const Sample sample =
      sample_with({{"content/cities/turin.toml",
                    "title = \"Turin\"\ncountry = \"IT\"\ncoordinates = [45.07, 7.69]\n"}});
  ReaderRequest request = of_parks(sample);
  CHECK(has_anything(sample.linked, request));
  request.factors = {entity_named(sample, Kind::KeyFactor, "parks/people")};
  request.cities = {entity_named(sample, Kind::City, "riga")};
  CHECK(has_anything(sample.linked, request));
  request.factors.clear();
  request.cities = {entity_named(sample, Kind::City, "ghent")};
  CHECK(has_anything(sample.linked, request));
  request.cities = {entity_named(sample, Kind::City, "turin")};
  CHECK_FALSE(has_anything(sample.linked, request));
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

TEST_CASE("the collection's document says that it is all of it, or a part") {
  const Sample sample = sample_with();
  CHECK(shown(chapter_with(version_of(sample, {}), "about").page, "is_version_of") ==
        "This document holds all of “Places”, as one text to be read, printed and cited.");
  ReaderRequest request;
  request.cities = {entity_named(sample, Kind::City, "riga")};
  CHECK(shown(chapter_with(version_of(sample, request), "about").page, "is_version_of") ==
        "This document holds a part of “Places”, as one text to be read, printed and cited.");
}

TEST_CASE("the collection tells its programmes, and names those that have no toolkit here") {
  const Sample sample = sample_with();
  const std::vector<std::string> ids = ids_of(version_of(sample, {}));
  const auto north = std::ranges::find(ids, "programme.north");
  REQUIRE(ids.end() - north > 1);
  CHECK(*(north + 1) == "toolkit.parks");
  const auto others = std::ranges::find(ids, "programmes");
  REQUIRE(ids.end() - others > 1);
  CHECK(*(others + 1) == "programme.old");
  const ReaderVersion parks = version_of(sample, of_parks(sample));
  CHECK_FALSE(has_chapter(parks, "programme.north"));
  CHECK(stands_for(chapter_with(parks, "imprint"), "programmes/north.html"));
}

TEST_CASE("levels of headings do not fall together, however deep they go") {
  const Sample sample = sample_with();
  const ReaderVersion parks = version_of(sample, of_parks(sample));
  CHECK(chapter_with(parks, "group.parks.plan").level == 2);
  CHECK(chapter_with(parks, "key-factor.parks.review").level == 3);
  CHECK(shown(chapter_with(parks, "key-factor.parks.review").page, "has_cases") == "yes");
  CHECK(chapter_with(parks, "case.parks.riga-map").level == 5);
  const ReaderVersion all = version_of(sample, {});
  CHECK(chapter_with(all, "toolkit.parks").level == 2);
  CHECK(chapter_with(all, "group.parks.plan").level == 3);
  CHECK(chapter_with(all, "key-factor.parks.review").level == 4);
  CHECK(shown(chapter_with(all, "key-factor.parks.review").page, "has_cases") == "no");
  CHECK(chapter_with(all, "case.parks.riga-map").level == 5);
}

TEST_CASE("a key factor that toolkits share is told once, and named where it belongs as well") {
  const Sample sample = sample_with({{"content/north/streets/toolkit.md", R"(+++
title = "Streets for everyone"
short_title = "Streets"
year = 2015
order = 2

[[group]]
id = "common"
title = "Common factors of streets"
restarts = true
+++
How a city shares its streets.
)"}});
  const ReaderVersion version = version_of(sample, {});
  CHECK(shown(chapter_with(version, "group.parks.common").page, "told_before") == "no");
  const Chapter& heading = chapter_with(version, "group.streets.common");
  CHECK(shown(heading.page, "told_before.items.0.title") == "Care for public places");
  CHECK(shown(heading.page, "told_before.items.0.address") == "programmes/north/care.html");
  CHECK_FALSE(heading.leads_on);
}

TEST_CASE("the terms that are used or defined there are told, and what they mean there") {
  const Sample sample = sample_with();
  const ReaderVersion version = version_of(sample, of_parks(sample));
  const Chapter& glossary = chapter_with(version, "glossary");
  CHECK(shown(glossary.page, "items.0.title") == "Bench");
  CHECK(glossary.anchors.front() == Anchor{.path = "terms/bench.html", .id = "term.bench"});
}

TEST_CASE("what a term refers to is there too, and the notes on it and its sources") {
  const Sample sample = sample_with({{"content/terms/seat.md", R"(+++
title = "Seat"

[[sense]]
toolkits = ["parks"]
text = "Of [wood](term:wood)."
source = { document = "seats", place = "1" }

[[sense]]
toolkits = ["streets"]
text = "By the [kerb](term:kerb)."
source = { document = "kerbs", place = "1" }
+++
)"},
                                     {"content/terms/wood.md", term_file("Wood", "")},
                                     {"content/terms/kerb.md", term_file("Kerb", "")},
                                     {"content/documents/seats.toml", "title = \"On seats\"\n"},
                                     {"content/documents/kerbs.toml", "title = \"On kerbs\"\n"},
                                     {"content/north/parks/notes/oak.md", R"(+++
title = "Is it oak?"
kind = "comment"
about = ["term:wood"]
+++
It is.
)"}});
  const ReaderVersion version = version_of(sample, of_parks(sample));
  const Chapter& glossary = chapter_with(version, "glossary");
  CHECK(stands_for(glossary, "terms/seat.html"));
  CHECK(stands_for(glossary, "terms/wood.html"));
  CHECK_FALSE(stands_for(glossary, "terms/kerb.html"));
  CHECK(stands_for(chapter_with(version, "sources"), "documents/seats.html"));
  CHECK_FALSE(stands_for(chapter_with(version, "sources"), "documents/kerbs.html"));
  CHECK(has_chapter(version, "note.parks.oak"));
}

TEST_CASE("footnotes of two terms have ids of their own") {
  const std::string body = "Water.[^1]\n\n[^1]: Deep.\n";
  const Sample sample = sample_with({{"content/terms/pond.md", term_file("Pond", body)},
                                     {"content/terms/well.md", term_file("Well", body)}});
  const Chapter glossary = chapter_with(version_of(sample, {}), "glossary");
  CHECK(shown(glossary.page, "items.2.id_prefix") == "term.pond.");
  CHECK(shown(glossary.page, "items.3.id_prefix") == "term.well.");
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
