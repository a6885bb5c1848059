#include "export/collection_json.h"

#include <algorithm>
#include <set>
#include <string>

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include "export/schema.h"
#include "support/json_schema.h"
#include "support/linked.h"

namespace brochure {
namespace {

using Json = nlohmann::json;

/// A collection in which every field of every kind is used.
const Sources every_field{
    {"content/alpha/programme.md", R"(+++
title = "Alpha"
short_title = "A"
summary = "The first programme."
aliases = ["first"]
theme = "alpha"
from = 2012
to = 2014
funder = "A fund"
website = "https://example.eu/alpha"
order = 1
reviewed = 2026-11-20
+++
It began in a *small* town.

- one
- two
)"},
    {"content/alpha/beta/toolkit.md", R"(+++
title = "Beta"
year = 2014
letter = "C"
letter_source = "printed"
website = "https://example.eu/beta"
factors_in_source = 11
source = { document = "beta-2014", place = "Cover" }
[[group]]
id = "within"
title = "Within the council"
intro = "What the *council* does."
restarts = true
+++
)"},
    {"content/alpha/beta/standard.md", R"(+++
title = "The standard"
statement = "A city that *listens*."
label = "Alpha standard"
commitments = [{ to = "commitment:1", why = "Both ask the city to listen." }]
+++
)"},
    {"content/alpha/beta/factors/review.md", R"(+++
number = 1
number_in_source = "01"
title = "Review"
statement = "The city looks before it acts:"
points = ["at people", "at places"]
group = "within"
parallel = [{ to = "kf:alpha/shared", why = "Both begin with looking." }]
commitments = [{ to = "commitment:1", why = "It asks for this." }]
context = ["context:law"]
+++
Why it matters: see <term:champion>.[^1]

[^1]: A note.

## Guide questions
- Who looks, and is it [a case](case:ghent)?
  - Every year?
  - Every month?
- What is seen?
)"},
    {"content/alpha/factors/shared.md", R"(+++
number = 1
title = "Shared"
statement = "It is shared."
toolkits = ["toolkit:beta"]
+++
Text.

## Guide questions
- Is it?
)"},
    {"content/alpha/beta/cases/ghent.md", R"(+++
city = "ghent"
title = "Ghent looks"
kind = "good-practice"
title_is = "editorial"
illustrates = ["kf:review"]
as_of = 2013
place = "Dampoort"
commitments = [{ to = "commitment:1", why = "It listens." }]
context = ["context:law"]
told_again = [{ to = "finding:2020/trend", why = "The report tells of it." }]
printed = ["question:review/2"]
related = [{ to = "term:champion", why = "One was found." }]
order = 3
[[initiative]]
name = "De Blik"
lang = "nl"
english = "The look"
from = 2012
to = 2014
[[video]]
title = "A look"
file = "look.webm"
poster = "look.jpg"
captions = "look.vtt"
captions_language = "nl"
description = "*One* street."
credit = "Film: Ghent"
date = 2013
transcript = """
**One**: look.

**Two**: where?"""
+++
They answered [the second question](question:review/2).
)"},
    {"content/alpha/beta/cases/look.jpg", ""},
    {"content/alpha/beta/cases/look.vtt", ""},
    {"content/alpha/beta/cases/look.webm", ""},
    {"content/alpha/beta/parts/foreword.md", R"(+++
title = "Foreword"
kind = "foreword"
order = 1
signed = "The mayor's office"
shared_with = ["toolkit:gamma"]
+++
Words before.
)"},
    {"content/alpha/gamma/toolkit.md", R"(+++
title = "Gamma"
stub = true
order = 2
+++
)"},
    {"content/alpha/beta/notes/number.md", R"(+++
title = "A number is missing"
about = ["kf:review"]
kind = "loss"
+++
It was not printed.
)"},
    {"content/cities/ghent.toml", R"(title = "Ghent"
country = "BE"
coordinates = [51.05, 3.72]
local_name = "Gent"
local_lang = "nl"
[[role]]
programme = "alpha"
role = "mentor"
toolkit = "beta"
note = "From the start"
)"},
    {"content/context/law.md", R"(+++
title = "Law"
order = 1
[[wording]]
toolkits = ["beta", "gamma"]
title = "The law"
intro = "Laws *differ*."
points = ["Who makes them", "Who keeps them"]
+++
)"},
    {"content/charter/listening.md", R"(+++
title = "Listening"
number = 1
role = "policy-makers"
statement = "We listen."
+++
)"},
    {"content/reports/2020/report.md", R"(+++
title = "The report"
kind = "report"
year = 2020
period = "2017 to 2019"
+++
)"},
    {"content/reports/2020/trend.md", R"(+++
title = "A trend"
kind = "trend"
number = 1
parent = "2020"
cities = ["ghent"]
commitments = [{ to = "commitment:1", why = "It shows so." }]
title_in_summary = "The trend"
+++
)"},
    {"content/terms/champion.md", R"(+++
title = "champion"
acronym = false
expands = "somebody who champions"
lang = "en"
forms = ["champions"]
see = ["term:mentor"]
[[sense]]
toolkits = ["beta"]
text = "Who *leads*."
source = { document = "beta-2014", place = "Glossary" }
+++
)"},
    {"content/terms/mentor.md", R"(+++
title = "mentor"
[[sense]]
text = "Who helps."
+++
)"},
    {"content/documents/beta-2014.toml", R"(title = "Beta, the book"
kind = "toolkit"
publisher = "A publisher"
year = 2014
address = "https://example.eu/beta.pdf"
rights = "All kept"
)"},
    {"content/pages/about.md", R"(+++
title = "About"
order = 1
+++
About us.
)"},
};

Json data_of(const Sources& files) {
  return Json::parse(std::get<std::string>(collection_json(linked_from(files)).content));
}

Json schema() { return Json::parse(std::get<std::string>(collection_schema().content)); }

const Json& entity(const Json& data, const std::string& array, const std::string& id) {
  const Json& all = data.at(array);
  const auto found = std::ranges::find_if(all, [&](const Json& each) { return each["id"] == id; });
  REQUIRE(found != all.end());
  return *found;
}

/// One end of a relation, by its role and the other's id.
Json relation(const Json& relations, const std::string& role, const std::string& id) {
  const auto found = std::ranges::find_if(
      relations, [&](const Json& each) { return each["role"] == role && each["id"] == id; });
  REQUIRE(found != relations.end());
  return *found;
}

TEST_CASE("the schema describes the data: nothing more, nothing else") {
  const auto errors = schema_errors(schema(), data_of(every_field));
  CHECK(errors == std::vector<std::string>{});
}

/// The names that an object schema requires more than once, or without describing them; of those
/// within it as well.
std::vector<std::string> faulty_requirements(const Json& rules) {
  std::vector<std::string> faulty;
  if (rules.contains("required") && rules["required"].is_array()) {
    std::set<std::string> seen;
    for (const Json& name : rules["required"]) {
      const bool is_fine = rules["properties"].contains(name) && seen.insert(name).second;
      if (!is_fine) faulty.push_back(name);
    }
  }
  for (const Json& inner : rules) {
    const auto more = inner.is_object() ? faulty_requirements(inner) : std::vector<std::string>{};
    faulty.insert(faulty.end(), more.begin(), more.end());
  }
  return faulty;
}

TEST_CASE("the schema requires each property once, and only those that it describes") {
  CHECK(faulty_requirements(schema()) == std::vector<std::string>{});
}

TEST_CASE("data that is not as the schema says is noticed") {
  Json data = data_of(every_field);
  data["cities"][0]["country"] = 5;
  data["cases"][0].erase("city");
  data["toolkits"][0]["colour"] = "red";
  data["version"] = 2;
  CHECK(schema_errors(schema(), data).size() == 4);
}

TEST_CASE(
    "every property in the schema has a value somewhere in a collection that uses every field") {
  const Json data = data_of(every_field);
  const Json rules = schema();
  for (const auto& [array, rule] : rules["properties"].items()) {
    if (rule.value("type", "") != "array") continue;
    std::set<std::string> used;
    for (const Json& one : data[array]) {
      for (const auto& [name, value] : one.items()) used.insert(name);
    }
    const std::string definition = rule["items"]["$ref"].get<std::string>().substr(8);
    for (const auto& property : rules["$defs"][definition]["properties"].items()) {
      // What stands outside programmes and toolkits says so by saying nothing; any kind may have
      // the common fields.
      static const std::set<std::string> of_any_kind{"programme", "toolkit", "short_title",
                                                     "summary",   "source",  "reviewed"};
      const std::string name = property.key();
      CAPTURE(definition);
      CAPTURE(name);
      if (!of_any_kind.contains(name)) CHECK(used.contains(name));
    }
  }
}

TEST_CASE("the file says what it is") {
  const Json data = data_of(every_field);
  CHECK(data["format"] == "brochure collection");
  CHECK(data["version"] == 1);
  CHECK(data["$schema"] == "collection.schema.json");
}

TEST_CASE("an entity has its id, its title, its page and what it has to say") {
  const Json data = data_of(every_field);
  const Json& programme = entity(data, "programmes", "alpha");
  CHECK(programme["reference"] == "programme:alpha");
  CHECK(programme["title"] == "Alpha");
  CHECK(programme["url"] == "programmes/alpha.html");
  CHECK(programme["aliases"] == Json{"first"});
  CHECK(programme["from"] == 2012);
  CHECK(programme["reviewed"] == "2026-11-20");
  CHECK(programme["stub"] == false);
  CHECK(programme["toolkits"] == Json{"beta", "gamma"});
  CHECK(programme["body"] == Json{"It began in a small town.", "one", "two"});
}

TEST_CASE("a toolkit lists what belongs to it, shared key factors included") {
  const Json data = data_of(every_field);
  const Json& toolkit = entity(data, "toolkits", "beta");
  CHECK(toolkit["standard"] == "beta");
  CHECK(Json(toolkit["key_factors"]).size() == 2);
  CHECK(toolkit["cases"] == Json{"beta/ghent"});
  CHECK(toolkit["parts"] == Json{"beta/foreword"});
  CHECK(toolkit["source"] == Json{{"document", "beta-2014"}, {"place", "Cover"}});
  CHECK(toolkit["groups"] == Json::array({{{"id", "within"},
                                           {"title", "Within the council"},
                                           {"intro", "What the council does."},
                                           {"restarts", true}}}));
}

TEST_CASE("a key factor has its questions, with the anchors that lead to them") {
  const Json data = data_of(every_field);
  const Json& factor = entity(data, "key_factors", "beta/review");
  CHECK(factor["toolkit"] == "beta");
  CHECK(factor["toolkits"] == Json{"beta"});
  CHECK(factor["number"] == 1);
  CHECK(factor["questions"] ==
        Json::array({{{"id", "q1"},
                      {"text", "Who looks, and is it a case?"},
                      {"points", {"Every year?", "Every month?"}}},
                     {{"id", "q2"}, {"text", "What is seen?"}, {"points", Json::array()}}}));
  CHECK(factor["commitments"] == Json{"listening"});
  CHECK(factor["parallel"] == Json{"alpha/shared"});
  CHECK(factor["cases"] == Json{"beta/ghent"});
}

TEST_CASE("a reference without words of its own gives the name of what it refers to") {
  const Json data = data_of(every_field);
  CHECK(entity(data, "key_factors", "beta/review")["body"] ==
        Json{"Why it matters: see champion.", "A note."});
}

TEST_CASE("a shared key factor stands in no toolkit, and names those that share it") {
  const Json data = data_of(every_field);
  const Json& factor = entity(data, "key_factors", "alpha/shared");
  CHECK_FALSE(factor.contains("toolkit"));
  CHECK(factor["programme"] == "alpha");
  CHECK(factor["toolkits"] == Json{"beta"});
}

TEST_CASE("a case has its city, its kind, and what it illustrates") {
  const Json data = data_of(every_field);
  const Json& one = entity(data, "cases", "beta/ghent");
  CHECK(one["city"] == "ghent");
  CHECK(one["kind"] == "good-practice");
  CHECK(one["toolkit"] == "beta");
  CHECK(one["illustrates"] == Json{"beta/review"});
  CHECK(one["as_of"] == "2013");
  CHECK(one["told_again"] == Json{"finding:2020/trend"});
  CHECK(one["initiatives"] == Json::array({{{"name", "De Blik"},
                                            {"lang", "nl"},
                                            {"english", "The look"},
                                            {"from", 2012},
                                            {"to", 2014}}}));
}

TEST_CASE("a video has its files as they are published, and its words without markup") {
  const Json data = data_of(every_field);
  CHECK(entity(data, "cases", "beta/ghent")["videos"] ==
        Json::array({{{"title", "A look"},
                      {"file", "pictures/alpha/beta/cases/look.webm"},
                      {"poster", "pictures/alpha/beta/cases/look.jpg"},
                      {"captions", "pictures/alpha/beta/cases/look.vtt"},
                      {"captions_language", "nl"},
                      {"description", "One street."},
                      {"credit", "Film: Ghent"},
                      {"date", "2013"},
                      {"transcript", {"One: look.", "Two: where?"}}}}));
  CHECK(entity(data, "cities", "ghent")["videos"] == Json::array());
}

TEST_CASE("a wording that toolkits have in common is given for each") {
  const Json data = data_of(every_field);
  const Json& wordings = entity(data, "context_factors", "law")["wordings"];
  REQUIRE(wordings.size() == 2);
  CHECK(wordings[1] == Json{{"toolkit", "gamma"},
                            {"title", "The law"},
                            {"intro", "Laws differ."},
                            {"points", {"Who makes them", "Who keeps them"}}});
}

TEST_CASE("a finding names what it is a part of; the report is a part of nothing") {
  const Json data = data_of(every_field);
  CHECK(entity(data, "findings", "2020/trend")["parent"] == "2020");
  CHECK(entity(data, "findings", "2020/trend")["cities"] == Json{"ghent"});
  CHECK_FALSE(entity(data, "findings", "2020").contains("parent"));
}

TEST_CASE("a relation is known from both ends, with its sentence and who says so") {
  const Json data = data_of(every_field);
  CHECK(relation(entity(data, "cases", "beta/ghent")["refers_to"], "mention", "beta/review") ==
        Json{{"kind", "kf"},
             {"id", "beta/review"},
             {"fragment", "q2"},
             {"role", "mention"},
             {"standing", "printed"},
             {"sentence", "They answered the second question."}});
  CHECK(relation(entity(data, "key_factors", "beta/review")["referred_by"], "mention",
                 "beta/ghent") == Json{{"kind", "case"},
                                       {"id", "beta/ghent"},
                                       {"role", "mention"},
                                       {"standing", "printed"},
                                       {"sentence", "They answered the second question."},
                                       {"at", "q2"}});
}

TEST_CASE("an editors' relation comes with its reason, a citation in a question with its anchor") {
  const Json data = data_of(every_field);
  const Json& factor = entity(data, "key_factors", "beta/review");
  const Json parallel = relation(factor["refers_to"], "parallel", "alpha/shared");
  CHECK(parallel["standing"] == "editorial");
  CHECK(parallel["reason"] == "Both begin with looking.");
  CHECK(relation(factor["refers_to"], "mention", "beta/ghent")["at"] == "q1");
}

TEST_CASE("what is not known is left out, lists are there even when empty") {
  const Json data = data_of(every_field);
  const Json& stub = entity(data, "toolkits", "gamma");
  CHECK(stub["stub"] == true);
  CHECK_FALSE(stub.contains("year"));
  CHECK_FALSE(stub.contains("source"));
  CHECK(stub["key_factors"] == Json::array());
  CHECK(stub["body"] == Json::array());
}

TEST_CASE("the same collection gives the same bytes") {
  CHECK(collection_json(linked_from(every_field)) == collection_json(linked_from(every_field)));
}

TEST_CASE("an empty collection is valid data") {
  CHECK(schema_errors(schema(), data_of({})) == std::vector<std::string>{});
}

}  // namespace
}  // namespace brochure
