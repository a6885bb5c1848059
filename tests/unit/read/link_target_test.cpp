#include "read/link_target.h"

#include <string>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

namespace brochure {
namespace {

std::string help(std::string_view target) {
  return help_for_target(type_of_target(target), target, "content/p/t/parts/about.md");
}

TEST_CASE("what a target is can be told from how it is written") {
  using enum TargetType;
  const std::vector<std::pair<std::string_view, TargetType>> targets{
      {"kf:5", Typed},
      {"KF:5", Typed},
      {"question:5/2.1", Typed},
      {"kf:", Typed},
      {"lang:ca", Language},
      {"ghent", Nameless},
      {"Ghent-2", Nameless},
      {"5", Nameless},
      {"https://example.org", OtherSite},
      {"HTTP://EXAMPLE.ORG", OtherSite},
      {"mailto:office@example.org", OtherSite},
      {"tel:+3211", OtherSite},
      {"citty:ghent", UnknownKind},
      {"x:y", UnknownKind},
      {"javascript:alert(1)", Unsafe},
      {"JAVASCRIPT:alert(1)", Unsafe},
      {"data:text/html,x", Unsafe},
      {"file:///etc", Unsafe},
      {"ftp://example.org", Unsafe},
      {"https:example.org", Unsafe},
      {"https://", Unsafe},
      {"http:///x", Unsafe},
      {"mailto:", Unsafe},
      {"\"kf:5\"", Unsafe},
      {"k f:5", Unsafe},
      {"java\tscript:alert(1)", Unsafe},
      {"../x.md", Local},
      {"/x", Local},
      {"//example.org", Local},
      {"#x", Local},
      {"?a:b", Local},
      {"kf.5", Local},
      {"", Empty},
      {"#", Empty},
  };
  for (const auto& each : targets) {
    CAPTURE(each.first);
    CHECK(type_of_target(each.first) == each.second);
  }
}

TEST_CASE("who wrote something else is told what to write") {
  CHECK(help("citty:ghent") == "did you mean 'city:ghent'?");
  CHECK(help("qqq:ghent").starts_with("the kinds are programme, toolkit, "));
  CHECK(help("kf.5") == "did you mean 'kf:5'?");
  CHECK(help("kf/5") == "did you mean 'kf:5'?");
  CHECK(help("//example.org") == "write the whole address: https://example.org");
  CHECK(help("www.example.org/x") == "write the whole address: https://www.example.org/x");
  CHECK(help("office@example.org") == "write mailto:office@example.org");
  CHECK(help("“kf:5”") == "leave out the quotation marks: kf:5");
  CHECK(help("'https://example.org'") == "leave out the quotation marks: https://example.org");
  CHECK(help("javascript:x") == "links lead to https, http, mailto or tel addresses");
  CHECK(help("#later").starts_with("name the kind and the id"));
  CHECK(help("kf:5").empty());
  CHECK(help("https://example.org").empty());
}

TEST_CASE("a path to a file tells which thing is meant") {
  CHECK(help("../factors/plan.md") == "did you mean 'kf:t/plan'?");
  CHECK(help("../../../cities/ghent.toml") == "did you mean 'city:ghent'?");
  CHECK(help("/cities/ghent.html#x") == "did you mean 'city:ghent'?");
  CHECK(help("./foreword.md") == "did you mean 'part:t/foreword'?");
  CHECK(help("../cases/fair/index.md") == "did you mean 'case:t/fair'?");
  CHECK(help("../../../../../../x.md").starts_with("name the kind and the id"));
  CHECK(help("plan.pdf").starts_with("did you mean 'part:t/plan'?"));
}

}  // namespace
}  // namespace brochure
