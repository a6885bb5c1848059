#include "render/partials.h"

#include <doctest/doctest.h>

namespace brochure {
namespace {

/// The first file with the partials "a", "b", ... put in, which are the files after it.
std::optional<std::string> put_in(const std::vector<std::string>& texts, Diagnostics& diagnostics) {
  Sources sources;
  TemplateFiles partials;
  for (const std::string& text : texts) {
    const auto file = static_cast<FileId>(sources.size());
    const std::string name(1, static_cast<char>('a' + static_cast<int>(sources.size()) - 1));
    if (!sources.empty()) partials[name] = file;
    sources.push_back({sources.empty() ? "page.mustache" : name + ".mustache", text});
  }
  return put_in_partials(FileId{}, sources, partials, diagnostics);
}

std::string put_in(const std::vector<std::string>& texts) {
  Diagnostics diagnostics;
  std::string text = put_in(texts, diagnostics).value_or("nothing");
  CHECK(diagnostics.empty());
  return text;
}

TEST_CASE("partials are put in, and what they put in themselves") {
  CHECK(put_in({"<{{> a}}>", "1{{>b}}2", "{{x}}"}) == "<1{{x}}2>");
  CHECK(put_in({"{{> a}}{{> a}}", "x"}) == "xx");
}

TEST_CASE("a partial alone on its line is indented like its tag") {
  CHECK(put_in({"<ul>\n  {{> a}}\n</ul>\n", "<li>\n\n  x\n</li>\n"}) ==
        "<ul>\n  <li>\n\n    x\n  </li>\n</ul>\n");
  CHECK(put_in({" {{> a}}\n", "1\n {{> b}}\n", "2\n"}) == " 1\n  2\n");
  CHECK(put_in({"  {{> a}} .\n", "1\n2\n"}) == "  1\n2\n .\n");
  CHECK(put_in({"  {{> a}}", "1"}) == "  1");
  CHECK(put_in({"{{> a}}\n", ""}) == "");
}

TEST_CASE("a partial that is not there is reported where it is asked for") {
  Diagnostics diagnostics;
  CHECK_FALSE(put_in({"\n  {{> aa}}", "x"}, diagnostics));
  REQUIRE(diagnostics.size() == 1);
  CHECK(diagnostics[0].code == Code::MissingTemplate);
  CHECK(diagnostics[0].where == Span{FileId{}, 2, 7, 2});
  CHECK(diagnostics[0].message == "no partial 'aa'");
}

TEST_CASE("a partial that contains itself is reported, by whatever way it does") {
  Diagnostics diagnostics;
  CHECK_FALSE(put_in({"{{> a}}", "x\n{{> b}}", "{{> a}}"}, diagnostics));
  REQUIRE(diagnostics.size() == 1);
  CHECK(diagnostics[0].code == Code::TemplateSyntax);
  CHECK(diagnostics[0].where == Span{FileId{2}, 1, 5, 1});
  CHECK(diagnostics[0].message == "partial 'a' contains itself");
}

}  // namespace
}  // namespace brochure
