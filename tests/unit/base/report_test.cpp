#include "base/report.h"

#include <set>
#include <string>

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

namespace brochure {
namespace {

using Json = nlohmann::json;

const Sources sources{
    {"content/cases/ghent-dampoort.md",
     "+++\ncity = \"gent\"\n+++\nThe fair belongs to [reviews](kf:15) of an area.\n"},
    {"content/cities/malmö, süd.toml", "title = \"Malmö\" x\n"},
    {"content/empty.md", ""},
};

Diagnostic unknown_factor() {
  return {.code = Code::UnknownReference,
          .where = {.file = FileId{0}, .line = 4, .column = 31, .length = 5},
          .message = "no key factor 'neighbourhoods/15'",
          .label = "'neighbourhoods' has key factors 1 to 11",
          .help = {"did you mean kf:5 \"Neighbourhood review\"?"}};
}

Diagnostic bare_address() {
  return {.code = Code::BareAddress,
          .where = {.file = FileId{1}, .line = 1, .column = 18, .length = 1},
          .message = "100 % bare: address, shown as text"};
}

Diagnostic empty_file() {
  return {.code = Code::EmptyDocument,
          .where = {.file = FileId{2}},
          .message = "the file is empty",
          .label = "nothing here"};
}

Problems all_problems() {
  return problems_in(sources, {empty_file(), bare_address(), unknown_factor()});
}

TEST_CASE("a problem is shown with its line, a mark, and what to do") {
  CHECK(report_as_text(problems_in(sources, {unknown_factor()}), Colours::Off) ==
        "content/cases/ghent-dampoort.md:4:31: error: no key factor 'neighbourhoods/15' "
        "[unknown-reference]\n"
        "  4 | The fair belongs to [reviews](kf:15) of an area.\n"
        "    |                               ^^^^^ 'neighbourhoods' has key factors 1 to 11\n"
        "  help: did you mean kf:5 \"Neighbourhood review\"?\n"
        "\n"
        "1 error\n");
}

TEST_CASE("columns count characters, not bytes") {
  CHECK(report_as_text(problems_in(sources, {bare_address()}), Colours::Off) ==
        "content/cities/malmö, süd.toml:1:17: warning: 100 % bare: address, shown as text "
        "[bare-address]\n"
        "  1 | title = \"Malmö\" x\n"
        "    |                 ^\n"
        "\n"
        "1 warning\n");
}

TEST_CASE("a problem of a file as a whole has no line") {
  CHECK(report_as_text(problems_in(sources, {empty_file()}), Colours::Off) ==
        "content/empty.md: error: the file is empty [empty-document]\n"
        "  note: nothing here\n"
        "\n"
        "1 error\n");
}

TEST_CASE("a line as a whole is shown without a mark") {
  const Diagnostic diagnostic{
      .code = Code::WrongType, .where = {.file = FileId{0}, .line = 2}, .message = "wrong"};
  CHECK(report_as_text(problems_in(sources, {diagnostic}), Colours::Off) ==
        "content/cases/ghent-dampoort.md:2: error: wrong [wrong-type]\n"
        "  2 | city = \"gent\"\n"
        "\n"
        "1 error\n");
}

TEST_CASE("problems come in file order, each once") {
  const Problems problems =
      problems_in(sources, {empty_file(), unknown_factor(), empty_file(), bare_address()});
  REQUIRE(problems.size() == 3);
  CHECK(problems[0].code == Code::UnknownReference);
  CHECK(problems[1].code == Code::BareAddress);
  CHECK(problems[2].code == Code::EmptyDocument);
}

TEST_CASE("the report ends with how many problems there are") {
  CHECK(report_as_text(all_problems(), Colours::Off).ends_with("\n\n2 errors, 1 warning\n"));
  CHECK(count_of({}) == "no problems");
  CHECK(report_as_text({}, Colours::Off).empty());
}

TEST_CASE("warnings alone are no errors") {
  CHECK_FALSE(has_errors(problems_in(sources, {bare_address()})));
  CHECK(has_errors(all_problems()));
}

TEST_CASE("colour changes nothing but colour") {
  std::string coloured = report_as_text(all_problems(), Colours::On);
  CHECK(coloured.find("\x1B[31m") != std::string::npos);
  for (std::size_t start = 0; (start = coloured.find('\x1B')) != std::string::npos;) {
    coloured.erase(start, coloured.find('m', start) - start + 1);
  }
  CHECK(coloured == report_as_text(all_problems(), Colours::Off));
}

TEST_CASE("what stands in a file cannot control the terminal") {
  const Diagnostic diagnostic{.code = Code::UnknownKey,
                              .where = {.file = FileId{0}},
                              .message = "unknown key '\x1B[2J'",
                              .help = {"did you mean '\x1B[2J'?"}};
  CHECK(report_as_text(problems_in(sources, {diagnostic}), Colours::Off).find('\x1B') ==
        std::string::npos);
}

TEST_CASE("JSON has an object for each problem") {
  CHECK(Json::parse(report_as_json(problems_in(sources, {unknown_factor(), empty_file()}))) ==
        Json::parse(R"json([
          {"code": "unknown-reference", "severity": "error",
           "path": "content/cases/ghent-dampoort.md", "line": 4, "column": 31, "end_column": 36,
           "message": "no key factor 'neighbourhoods/15'",
           "label": "'neighbourhoods' has key factors 1 to 11",
           "help": ["did you mean kf:5 \"Neighbourhood review\"?"]},
          {"code": "empty-document", "severity": "error", "path": "content/empty.md",
           "message": "the file is empty", "label": "nothing here", "help": []}
        ])json"));
  CHECK(report_as_json({}) == "[]\n");
}

TEST_CASE("SARIF names every rule, and points at each by its place") {
  const Json log = Json::parse(report_as_sarif(all_problems()));
  CHECK(log["version"] == "2.1.0");
  const Json& run = log["runs"].at(0);
  CHECK(run["columnKind"] == "unicodeCodePoints");
  CHECK(run["tool"]["driver"]["rules"].size() == all_codes().size());
  REQUIRE(run["results"].size() == 3);
  for (const Json& result : run["results"]) {
    const Json& rule = run["tool"]["driver"]["rules"].at(result["ruleIndex"].get<std::size_t>());
    CHECK(rule["id"] == result["ruleId"]);
    CHECK(rule["defaultConfiguration"]["level"] == result["level"]);
  }
}

TEST_CASE("SARIF gives relative addresses and columns in characters") {
  const Json log = Json::parse(report_as_sarif(problems_in(sources, {bare_address()})));
  const Json& place = log["runs"][0]["results"][0]["locations"][0]["physicalLocation"];
  CHECK(place["artifactLocation"]["uri"] == "content/cities/malm%C3%B6%2C%20s%C3%BCd.toml");
  CHECK(place["region"] == Json{{"startLine", 1}, {"startColumn", 17}, {"endColumn", 18}});
}

TEST_CASE("SARIF of no problem is a log without results") {
  CHECK(Json::parse(report_as_sarif({}))["runs"][0]["results"] == Json::array());
}

TEST_CASE("GitHub's commands escape what would end them") {
  CHECK(report_as_github(problems_in(sources, {unknown_factor(), bare_address(), empty_file()})) ==
        "::error file=content/cases/ghent-dampoort.md,line=4,col=31,endColumn=36,"
        "title=unknown-reference::no key factor 'neighbourhoods/15'%0A'neighbourhoods' has key "
        "factors 1 to 11%0Adid you mean kf:5 \"Neighbourhood review\"?\n"
        "::warning file=content/cities/malmö%2C süd.toml,line=1,col=17,endColumn=18,"
        "title=bare-address::100 %25 bare: address, shown as text\n"
        "::error file=content/empty.md,title=empty-document::the file is empty%0Anothing here\n");
}

TEST_CASE("file names that are not UTF-8 do no harm") {
  const Sources odd{{"content/\xFF.md", ""}};
  const Diagnostic diagnostic{.code = Code::BadId, .where = {.file = FileId{0}}, .message = "bad"};
  const Problems problems = problems_in(odd, {diagnostic});
  CHECK_FALSE(report_as_text(problems, Colours::On).empty());
  CHECK(Json::parse(report_as_json(problems)).size() == 1);
  CHECK(Json::parse(report_as_sarif(problems)).contains("runs"));
}

TEST_CASE("the table of codes is in the order of the codes, with no name twice") {
  std::set<std::string_view> names;
  for (std::size_t i = 0; i < all_codes().size(); ++i) {
    CHECK(all_codes()[i].code == static_cast<Code>(i));
    names.insert(all_codes()[i].name);
  }
  CHECK(names.size() == static_cast<std::size_t>(Code::AddressClash) + 1);
}

}  // namespace
}  // namespace brochure
