#include "model/address.h"

#include <set>
#include <string>

#include <doctest/doctest.h>

namespace brochure {
namespace {

Entity entity(Kind kind, const std::string& id, const std::string& toolkit = {}) {
  return {.kind = kind, .id = id, .toolkit = toolkit, .facts = empty_facts(kind)};
}

TEST_CASE("pages stand where their kind and id say") {
  CHECK(page_path(entity(Kind::City, "ghent")) == "cities/ghent.html");
  CHECK(page_path(entity(Kind::Toolkit, "streets", "streets")) == "toolkits/streets.html");
  CHECK(page_path(entity(Kind::Standard, "streets", "streets")) ==
        "toolkits/streets/standard.html");
  CHECK(page_path(entity(Kind::KeyFactor, "streets/plan", "streets")) ==
        "toolkits/streets/plan.html");
  CHECK(page_path(entity(Kind::KeyFactor, "demo/learning")) == "programmes/demo/learning.html");
  CHECK(page_path(entity(Kind::Case, "streets/fair", "streets")) == "cases/streets/fair.html");
  CHECK(page_path(entity(Kind::Finding, "2020/housing")) == "reports/2020/housing.html");
  CHECK(page_path(entity(Kind::Page, "about")) == "about.html");
  CHECK(page_path(entity(Kind::Page, "home")) == "index.html");
}

TEST_CASE("the way to the root goes up once for each folder") {
  CHECK(to_root("index.html") == "");
  CHECK(to_root("cities/ghent.html") == "../");
  CHECK(to_root("toolkits/streets/plan.html") == "../../");
}

TEST_CASE("anchors of questions count from 1") {
  CHECK(question_anchor(3) == "q3");
  CHECK(question_anchor(3, 2) == "q3-2");
}

}  // namespace
}  // namespace brochure
