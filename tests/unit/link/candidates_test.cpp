#include "link/candidates.h"

#include <string>

#include <doctest/doctest.h>
#include <fmt/format.h>

#include "support/linked.h"

namespace brochure {
namespace {

/// Two toolkits of a programme, a factor that they share, and what stands around them.
Sources files() {
  const std::string factor = "statement = \"x\"\n+++\n## Guide questions\n- Who?\n";
  const std::string city = "country = \"SE\"\ncoordinates = [55.6, 13.0]\n";
  return {
      {"content/demo/programme.md", "+++\ntitle = \"Demo\"\ntheme = \"base\"\n+++\n"},
      {"content/demo/streets/toolkit.md", "+++\ntitle = \"Streets\"\n+++\n"},
      {"content/demo/parks/toolkit.md", "+++\ntitle = \"Parks\"\n+++\n"},
      {"content/demo/factors/learning.md",
       "+++\nnumber = 2\ntitle = \"Learning\"\naliases = [\"lessons\"]\ntoolkits = [\"streets\", "
       "\"parks\"]\n" +
           factor},
      {"content/demo/streets/factors/plan.md",
       "+++\nnumber = 1\ntitle = \"Plan\"\naliases = [\"scheme\"]\n" + factor},
      {"content/demo/parks/factors/plan.md", "+++\nnumber = 1\ntitle = \"Plan\"\n" + factor},
      {"content/demo/streets/notes/lost.md",
       "+++\ntitle = \"Lost\"\nkind = \"loss\"\nabout = [\"kf:1\"]\n+++\n"},
      {"content/notes/lost.md",
       "+++\ntitle = \"Lost\"\nkind = \"loss\"\nabout = [\"city:malmo\"]\n+++\n"},
      {"content/cities/malmo.toml", "title = \"Malmö\"\naliases = [\"Malmoe\"]\n" + city},
      {"content/terms/migrant.md",
       "+++\ntitle = \"Migrant\"\nforms = [\"migrants\"]\n[[sense]]\ntext = \"x\"\n+++\n"},
      {"content/charter/engagement.md",
       "+++\nnumber = 1\ntitle = \"Engagement\"\nrole = \"buyers\"\nstatement = \"x\"\n+++\n"},
      {"content/reports/2020/report.md", "+++\ntitle = \"Report\"\nkind = \"report\"\n+++\n"},
      {"content/reports/2020/housing.md", "+++\ntitle = \"Housing\"\nkind = \"chapter\"\n+++\n"},
      {"content/pages/about.md", "+++\ntitle = \"About\"\n+++\n"},
  };
}

class Candidates {
 public:
  /// The ids that a name may stand for, seen from an entity.
  std::string operator()(Kind from_kind, std::string_view from, Kind kind,
                         std::string_view written) const {
    const Entity& entity = entity_at(linked_, *find_entity(linked_, from_kind, from));
    std::string ids;
    for (const EntityIndex one : candidates_for(identities_, entity, kind, written)) {
      ids += (ids.empty() ? "" : ", ") + entity_at(linked_, one).id;
    }
    return ids;
  }

 private:
  LinkedCollection linked_ = linked_from(files());
  Diagnostics ignored_;
  Identities identities_ = identify(linked_.collection, ignored_);
};

TEST_CASE("inside a toolkit its own name may be left out") {
  const Candidates from;
  CHECK(from(Kind::Toolkit, "streets", Kind::KeyFactor, "1") == "streets/plan");
  CHECK(from(Kind::Toolkit, "streets", Kind::KeyFactor, "plan") == "streets/plan");
  CHECK(from(Kind::Toolkit, "streets", Kind::KeyFactor, "scheme") == "streets/plan");
  CHECK(from(Kind::Toolkit, "parks", Kind::KeyFactor, "plan") == "parks/plan");
  CHECK(from(Kind::Toolkit, "parks", Kind::KeyFactor, "streets/plan") == "streets/plan");
  CHECK(from(Kind::Toolkit, "parks", Kind::KeyFactor, "streets/1") == "streets/plan");
}

TEST_CASE("outside, nothing is meant without it") {
  const Candidates from;
  CHECK(from(Kind::Page, "about", Kind::KeyFactor, "1") == "");
  CHECK(from(Kind::Page, "about", Kind::KeyFactor, "plan") == "");
  CHECK(from(Kind::Page, "about", Kind::KeyFactor, "streets/1") == "streets/plan");
}

TEST_CASE("a shared factor answers in each of its toolkits") {
  const Candidates from;
  for (const char* toolkit : {"streets", "parks"}) {
    CHECK(from(Kind::Toolkit, toolkit, Kind::KeyFactor, "2") == "demo/learning");
    CHECK(from(Kind::Toolkit, toolkit, Kind::KeyFactor, "learning") == "demo/learning");
    CHECK(from(Kind::Toolkit, toolkit, Kind::KeyFactor, "lessons") == "demo/learning");
  }
  CHECK(from(Kind::Page, "about", Kind::KeyFactor, "demo/learning") == "demo/learning");
  CHECK(from(Kind::Page, "about", Kind::KeyFactor, "parks/learning") == "demo/learning");
  CHECK(from(Kind::Page, "about", Kind::KeyFactor, "parks/2") == "demo/learning");
}

TEST_CASE("a note of the toolkit and one of the collection may have the same name") {
  const Candidates from;
  CHECK(from(Kind::Toolkit, "streets", Kind::Note, "lost") == "streets/lost, lost");
  CHECK(from(Kind::Toolkit, "parks", Kind::Note, "lost") == "lost");
  CHECK(from(Kind::Page, "about", Kind::Note, "lost") == "lost");
}

TEST_CASE("cities and terms answer to what people call them") {
  const Candidates from;
  for (const char* name : {"malmo", "Malmö", "MALMO", "malmoe"}) {
    CAPTURE(name);
    CHECK(from(Kind::Page, "about", Kind::City, name) == "malmo");
  }
  CHECK(from(Kind::Page, "about", Kind::Term, "Migrants") == "migrant");
  CHECK(from(Kind::Page, "about", Kind::Term, "emigrant") == "");
}

TEST_CASE("commitments answer to their number, findings within their report to their name") {
  const Candidates from;
  CHECK(from(Kind::Page, "about", Kind::Commitment, "1") == "engagement");
  CHECK(from(Kind::Page, "about", Kind::Commitment, "2") == "");
  CHECK(from(Kind::Page, "about", Kind::Finding, "2020/housing") == "2020/housing");
  CHECK(from(Kind::Page, "about", Kind::Finding, "housing") == "");
  CHECK(from(Kind::Finding, "2020", Kind::Finding, "housing") == "2020/housing");
}

TEST_CASE("odd names stand for nothing") {
  const Candidates from;
  for (const char* name : {"", "/", "1/", "/1", "streets/", "-1", "1.0", "99999999999999999999",
                           "streets//1", "streets/plan/x", "\xFF"}) {
    CAPTURE(name);
    CHECK(from(Kind::Toolkit, "streets", Kind::KeyFactor, name) == "");
    CHECK(from(Kind::Toolkit, "streets", Kind::City, name) == "");
  }
}

TEST_CASE("a reference to a question is taken apart from its end") {
  const auto parts = [](std::string_view written) {
    const QuestionReference one = split_question(written);
    return fmt::format("{} {} {}", one.factor, one.question, one.point);
  };
  CHECK(parts("5/2") == "5 2 0");
  CHECK(parts("streets/5/2.1") == "streets/5 2 1");
  CHECK(parts("plan/q2-1") == "plan 2 1");
  CHECK(parts("5") == "5 0 0");
  CHECK(parts("5/") == "5/ 0 0");
  CHECK(parts("5/0") == "5/0 0 0");
  CHECK(parts("5/2.0") == "5/2.0 0 0");
  CHECK(parts("5/2.") == "5/2. 0 0");
  CHECK(parts("5/-2") == "5/-2 0 0");
  CHECK(parts("5/two") == "5/two 0 0");
}

}  // namespace
}  // namespace brochure
