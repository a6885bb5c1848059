#include "read/record.h"

#include <string>
#include <vector>

#include <doctest/doctest.h>
#include <fmt/format.h>
#include <fmt/ranges.h>

namespace brochure {
namespace {

struct RecordRead {
  Entity entity;
  Diagnostics diagnostics;
};

RecordRead read(Kind kind, const std::string& data) {
  RecordRead result{.entity = {.kind = kind, .facts = empty_facts(kind)}, .diagnostics = {}};
  const auto lines = split_lines(data);
  const MarkdownFile file{
      .path = "content/x.toml", .file = FileId{0}, .lines = lines, .pictures = {}};
  read_record(data, 1, file, Limits{}, result.entity, result.diagnostics);
  return result;
}

/// "line:column+length code" of each fault.
std::string faults_in(Kind kind, const std::string& data) {
  std::vector<std::string> faults;
  for (const Diagnostic& one : in_file_order(read(kind, data).diagnostics)) {
    faults.push_back(fmt::format("{}:{}+{} {}", one.where.line, one.where.column, one.where.length,
                                 about(one.code).name));
  }
  return fmt::format("{}", fmt::join(faults, ", "));
}

using Texts = std::vector<std::string>;

constexpr const char* ghent = "title = \"Ghent\"\ncountry = \"BE\"\ncoordinates = [51.05, 3.73]\n";

TEST_CASE("what a record says is in its entity") {
  const auto [entity, diagnostics] = read(Kind::City, std::string(ghent) + R"(
short_title = "G"
summary = "  A city.  "
aliases = ["gand", "gent"]
reviewed = 2026-11-20
local_name = "Gent"
local_lang = "nl"
source = { document = "booklet", place = "Page 4" }

[[role]]
programme = "demo"
role = "partner"
)");
  CHECK(diagnostics.empty());
  CHECK(entity.title == "Ghent");
  CHECK(entity.short_title == "G");
  CHECK(entity.summary == "A city.");
  CHECK(entity.aliases == Texts{"gand", "gent"});
  CHECK(entity.reviewed == Date{2026, 11, 20});
  CHECK(entity.source.place == "Page 4");
  const auto& city = facts_of<City>(entity);
  CHECK(city.country == "BE");
  CHECK(city.latitude == 51.05);
  CHECK(city.longitude == 3.73);
  CHECK(city.roles.at(0).role == "partner");
  REQUIRE(entity.references.size() == 2);
  CHECK(entity.references[0].written == "booklet");
  CHECK(entity.references[0].role == Role::ComesFrom);
  CHECK(entity.references[1].written == "demo");
  CHECK(entity.references[1].role == Role::TookPart);
}

TEST_CASE("places are those of the values, within their quotes for references") {
  CHECK(faults_in(Kind::City, std::string(ghent) + "source = { document = 5, place = 6 }") ==
        "4:34+1 wrong-type");
  const auto [entity, diagnostics] =
      read(Kind::City, "title = \"Malmö\"\nrelated = [{ to = \"kf:5\", why = \"x\" }, \"kf:6\"]");
  CHECK(entity.references.at(0).where ==
        Span{.file = FileId{0}, .line = 2, .column = 20, .length = 4});
  CHECK(entity.references.at(1).where ==
        Span{.file = FileId{0}, .line = 2, .column = 41, .length = 4});
}

TEST_CASE("places count bytes, also behind letters of several bytes") {
  CHECK(faults_in(Kind::Page, "title = \"x\"\nsource = { place = \"Malmö\", document = true }") ==
        "2:41+4 wrong-type");
}

TEST_CASE("a number alone is a reference as well") {
  const auto [entity, diagnostics] =
      read(Kind::Case, "title=\"x\"\ncity=\"y\"\nkind=\"example\"\nillustrates = [5]");
  CHECK(diagnostics.empty());
  CHECK(entity.references.at(1).written == "5");
}

TEST_CASE("a single reference needs no brackets") {
  const auto [entity, diagnostics] =
      read(Kind::Case, "title=\"x\"\ncity=\"y\"\nkind=\"example\"\nillustrates = \"kf:5\"");
  CHECK(diagnostics.empty());
  CHECK(entity.references.size() == 2);
}

TEST_CASE("what is wrong is left out, the rest is kept") {
  const auto [entity, diagnostics] = read(
      Kind::City, "title = \"Ghent\"\ncountry = 5\ncoordinates = [51.05]\nlocal_name = \"Gent\"");
  CHECK(diagnostics.size() == 2);
  CHECK(entity.title == "Ghent");
  CHECK(facts_of<City>(entity).local_name == "Gent");
  CHECK(facts_of<City>(entity).country.empty());
}

TEST_CASE("a misspelt field is reported once, not also as missing") {
  CHECK(faults_in(Kind::Page, "titel = \"x\"") == "1:1+5 unknown-key");
  CHECK(faults_in(Kind::Page, "TITLE = \"x\"") == "1:1+5 unknown-key");
  CHECK(faults_in(Kind::Page, "name = \"x\"") == "0:0+0 missing-key, 1:1+4 unknown-key");
}

TEST_CASE("a table that lacks something is left out as a whole") {
  const auto [entity, diagnostics] = read(Kind::Toolkit,
                                          "title = \"x\"\n[[group]]\nid = \"a\"\n[[group]]\nid = "
                                          "\"b\"\ntitle = \"B\"\n");
  REQUIRE(diagnostics.size() == 1);
  CHECK(diagnostics[0].code == Code::MissingKey);
  CHECK(facts_of<Toolkit>(entity).groups.size() == 1);
}

TEST_CASE("numbers that are no numbers, and texts that are no texts") {
  CHECK(faults_in(Kind::Document, "title = \"x\"\nyear = 2014.0") == "2:8+6 wrong-type");
  CHECK(faults_in(Kind::Document, "title = \"x\"\nyear = 99999999999999999") ==
        "2:8+17 out-of-range");
  CHECK(faults_in(Kind::Document, "title = \"x\"\nstub = \"true\"") == "2:8+6 wrong-type");
  CHECK(faults_in(Kind::Document, "title = true") == "1:9+4 wrong-type");
  CHECK(faults_in(Kind::City, "title=\"x\"\ncountry=\"BE\"\ncoordinates = [nan, 3.73]") ==
        "3:15+11 out-of-range");
  CHECK(faults_in(Kind::City, "title=\"x\"\ncountry=\"BE\"\ncoordinates = [5105, 3.73]") ==
        "3:15+12 out-of-range");
}

TEST_CASE("dates are years or days") {
  const auto as_of = [](const std::string& value) {
    return faults_in(Kind::Case, "title=\"x\"\ncity=\"y\"\nkind=\"example\"\nas_of = " + value);
  };
  CHECK(as_of("2013").empty());
  CHECK(as_of("2013-05-31").empty());
  CHECK(as_of("13") == "4:9+2 out-of-range");
  CHECK(as_of("10:00:00") == "4:9+8 wrong-type");
  CHECK(as_of("\"2013\"") == "4:9+6 wrong-type");
}

TEST_CASE("nothing in data brings the program down") {
  for (const std::string data :
       {"title = [[[[]]]]", "[title]", "[[title]]", "title.a = 1", "source = 5", "source = []",
        "[[source]]\ndocument = \"x\"", "related = {}", "related = [[]]", "related = [{}, 5, 6.5]",
        "printed = [{ to = [] }]", "printed = [{ to = {} }]", "aliases = [[], {}]",
        "aliases = \"x\"", "reviewed = {}", "title = \"\"\"\"\"\"", "\"\" = 1",
        "title = \"\\u0000\""}) {
    CAPTURE(data);
    CHECK_FALSE(read(Kind::Page, data).diagnostics.empty());
  }
}

}  // namespace
}  // namespace brochure
