#include "render/scan_template.h"

#include <string>

#include <doctest/doctest.h>

namespace brochure {
namespace {

/// What is wrong with a template: "line:column: message".
std::string mistake_in(std::string_view text) {
  Diagnostics diagnostics;
  const ScannedTemplate scanned = scan_template(text, FileId{}, diagnostics);
  CHECK(scanned.valid == diagnostics.empty());
  if (diagnostics.empty()) return "";
  CHECK(diagnostics.size() == 1);
  const Diagnostic& first = diagnostics.front();
  CHECK(first.code == Code::TemplateSyntax);
  return std::to_string(first.where.line) + ":" + std::to_string(first.where.column) + ": " +
         first.message;
}

TEST_CASE("a template's tags are found with their types, names and places") {
  Diagnostics diagnostics;
  const auto tags =
      scan_template("a {{x}}{{{ y.z }}}{{&w}}\n  {{#s}}{{^t}}{{/t}}{{/s}}{{> p-1}}{{! c }}{{.}}",
                    FileId{}, diagnostics)
          .tags;
  REQUIRE(diagnostics.empty());
  REQUIRE(tags.size() == 10);
  CHECK(tags[0].type == TagType::Value);
  CHECK(tags[0].name == "x");
  CHECK(tags[0].where == Span{FileId{}, 1, 5, 1});
  CHECK(tags[1].type == TagType::RawValue);
  CHECK(tags[1].name == "y.z");
  CHECK(tags[2].type == TagType::RawValue);
  CHECK(tags[3].type == TagType::Section);
  CHECK(tags[3].where == Span{FileId{}, 2, 6, 1});
  CHECK(tags[4].type == TagType::InvertedSection);
  CHECK(tags[5].type == TagType::SectionEnd);
  CHECK(tags[7].type == TagType::Partial);
  CHECK(tags[7].name == "p-1");
  CHECK(tags[8].type == TagType::Comment);
  CHECK(tags[9].name == ".");
}

TEST_CASE("a template that is wrong is reported with its place") {
  CHECK(mistake_in("a\n {{x") == "2:2: the tag is not closed");
  CHECK(mistake_in("{{{x}}") == "1:1: the tag is not closed");
  CHECK(mistake_in("{{}}") == "1:1: the tag has no name");
  CHECK(mistake_in("{{# }}") == "1:1: the tag has no name");
  CHECK(mistake_in("{{a b}}") == "1:3: 'a b' is not a name");
  CHECK(mistake_in("{{a..b}}") == "1:3: 'a..b' is not a name");
  CHECK(mistake_in("{{<parent}}") == "1:3: '<parent' is not a name");
  CHECK(mistake_in("{{=<% %>=}}") == "1:3: the delimiters cannot be changed");
  CHECK(mistake_in("{{#a}}\n{{x}}") == "1:4: section 'a' is not closed");
  CHECK(mistake_in("x{{/a}}") == "1:5: no section 'a' is open here");
  CHECK(mistake_in("{{#a}}{{#b}}{{/a}}{{/b}}") == "1:16: section 'b' must be closed before 'a'");
}

TEST_CASE("braces that are no tags are text") { CHECK(mistake_in("{a} }} { { }") == ""); }

}  // namespace
}  // namespace brochure
