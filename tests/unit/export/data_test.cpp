#include <algorithm>
#include <set>

#include <doctest/doctest.h>

#include "export/data/kind_sheets.h"
#include "export/data/turtle.h"
#include "export/data/vocabulary.h"
#include "export/offline/toolkit_part.h"
#include "support/linked.h"
#include "support/text.h"

namespace brochure {
namespace {

LinkedCollection two_toolkits() {
  return linked_from({
      {"content/p/programme.md", "+++\ntitle = \"P\"\ntheme = \"base\"\norder = 1\n+++\n"},
      {"content/p/one/toolkit.md", "+++\ntitle = \"One\"\nyear = 2014\n+++\n"},
      {"content/p/one/standard.md", "+++\ntitle = \"S\"\nstatement = \"It listens.\"\n+++\n"},
      {"content/p/one/factors/plan.md",
       "+++\nnumber = 1\ntitle = \"A \\\"plan\\\"\"\nstatement = \"There is one.\"\n"
       "context = [{ to = \"context:money\", why = \"It costs.\" }]\n+++\nWhy.\n\n## Guide "
       "questions\n\n- Is there?\n  - "
       "Where?\n"},
      {"content/p/two/toolkit.md", "+++\ntitle = \"Two\"\nyear = 2015\n+++\n"},
      {"content/p/two/factors/plan.md",
       "+++\nnumber = 1\ntitle = \"Other\"\nstatement = \"There is.\"\n+++\nWhy.\n\n## "
       "Guide questions\n\n- Is it?\n"},
      {"content/context/money.md",
       "+++\ntitle = \"Money\"\norder = 1\n[[wording]]\ntoolkits = [\"one\"]\n"
       "title = \"Funds\"\npoints = [\"Little\"]\n+++\n"},
      {"content/terms/champion.md",
       "+++\ntitle = \"Champion\"\nforms = [\"champions\"]\n[[sense]]\ntext = \"Who speaks up.\"\n"
       "+++\n"},
  });
}

const Sheet& sheet_named(const std::vector<std::pair<std::string, Sheet>>& sheets,
                         const std::string& name) {
  const auto found = std::ranges::find(sheets, name, [](const auto& entry) { return entry.first; });
  REQUIRE(found != sheets.end());
  return found->second;
}

TEST_CASE("there is a table of each kind, with a line for each entity, and one of all relations") {
  const auto sheets = kind_sheets(two_toolkits());
  CHECK(sheet_named(sheets, "toolkits").rows.size() == 2);
  CHECK(sheet_named(sheets, "key_factors").rows.size() == 2);
  CHECK(sheet_named(sheets, "key_factors").header.front() == "id");
  CHECK(sheet_named(sheets, "questions").rows ==
        std::vector<std::vector<std::string>>{{"kf:one/plan", "q1", "", "Is there?"},
                                              {"kf:one/plan", "q1-1", "q1", "Where?"},
                                              {"kf:two/plan", "q1", "", "Is it?"}});
  const Sheet& relations = sheet_named(sheets, "relations");
  CHECK(std::ranges::any_of(relations.rows, [](const auto& row) {
    return row[0] == "kf:one/plan" && row[3] == "context:money";
  }));
  for (const auto& [name, sheet] : sheets) {
    for (const auto& row : sheet.rows) CHECK(row.size() == sheet.header.size());
  }
}

TEST_CASE("what goes along with a toolkit is its own, its programme and what all share") {
  const LinkedCollection linked = two_toolkits();
  const auto part = part_with_toolkit(linked, *find_entity(linked, Kind::Toolkit, "one"));
  CHECK(part.contains(*find_entity(linked, Kind::KeyFactor, "one/plan")));
  CHECK(part.contains(*find_entity(linked, Kind::Programme, "p")));
  CHECK(part.contains(*find_entity(linked, Kind::Term, "champion")));
  CHECK_FALSE(part.contains(*find_entity(linked, Kind::KeyFactor, "two/plan")));
  CHECK(sheet_named(kind_sheets(linked, part), "key_factors").rows.size() == 1);
}

TEST_CASE("texts and addresses are safe in Turtle") {
  CHECK(turtle_text("a \"b\"\n\\", "en") == "\"a \\\"b\\\"\\n\\\\\"@en");
  CHECK(turtle_text("").empty());
  CHECK(turtle_address("https://a.eu/b c>d") == "<https://a.eu/b%20c%3Ed>");
}

TEST_CASE("nothing is said twice of a thing, and nothing of a thing of which nothing is known") {
  TurtleSubject subject("<a>");
  CHECK(subject.text().empty());
  subject.say("p:b", "<c>");
  subject.say("p:b", "<c>");
  subject.say("p:d", "");
  subject.say("p:d", "<e>");
  CHECK(subject.text() == "<a> p:b <c> ;\n    p:d <e> .\n\n");
}

TEST_CASE("the vocabulary has concepts with labels, definitions and neighbours") {
  Site site;
  site.address = "https://example.org/";
  const std::string text = vocabulary(two_toolkits(), site, {{"list_terms", "Terms"}});
  CHECK(contains(text, "<https://example.org/terms.html> rdf:type skos:ConceptScheme"));
  CHECK(contains(text, "skos:prefLabel \"A \\\"plan\\\"\"@en"));
  CHECK(contains(text, "skos:broader <https://example.org/toolkits/one/standard.html>"));
  CHECK(contains(text, "skos:related <https://example.org/context/money.html>"));
  CHECK(contains(text, "skos:related <https://example.org/toolkits/one/plan.html>"));
  CHECK(contains(text, "skos:altLabel \"champions\"@en"));
  CHECK(contains(text, "skos:altLabel \"Funds\"@en"));
  CHECK(contains(vocabulary(two_toolkits(), {}, {}), "<urn:x-brochure:terms/champion.html>"));
}

TEST_CASE("the vocabulary has no list of what there is nothing of") {
  const LinkedCollection linked = two_toolkits();
  const std::string all = vocabulary(linked, {}, {});
  CHECK(contains(all, "<urn:x-brochure:terms.html> rdf:type skos:ConceptScheme"));
  CHECK_FALSE(contains(all, "<urn:x-brochure:charter.html>"));
  const std::set<EntityIndex> toolkit{*find_entity(linked, Kind::Toolkit, "two")};
  const std::string part = vocabulary(linked, {}, {}, toolkit);
  CHECK(contains(part, "<urn:x-brochure:toolkits/two.html> rdf:type skos:ConceptScheme"));
  CHECK_FALSE(contains(part, "<urn:x-brochure:terms.html>"));
}

}  // namespace
}  // namespace brochure
