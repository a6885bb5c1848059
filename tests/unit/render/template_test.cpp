// Templates from their text to what they show: what the Mustache specification says, as far as
// themes may use it.

#include <doctest/doctest.h>

#include "model/view.h"
#include "render/compile_template.h"
#include "render/fill_template.h"

namespace brochure {
namespace {

std::string filled(std::string_view text, const ViewObject& view, const ViewObject& beside = {}) {
  return fill_template(compile_template(text, {}), view, beside, {});
}

TEST_CASE("a name shows its text, escaped between two braces and as it is between three") {
  CHECK(filled("{{a}}, {{{a}}}, {{&a}}", {{"a", "x < y"}}) == "x &lt; y, x < y, x < y");
  CHECK(filled("[{{ a }}] {{missing}}.", {{"a", "x"}}) == "[x] .");
}

TEST_CASE("prose is plain words between two braces and markup between three") {
  const Inlines words{{Strong{{{Text{"Ready & able"}}}}}};
  CHECK(filled("{{a}}", {{"a", words}}) == "Ready &amp; able");
  CHECK(filled("{{{a}}}", {{"a", words}}) == "<strong>Ready &amp; able</strong>");
  const Prose prose{{{Paragraph{words}}}, {}};
  CHECK(filled("{{a}}", {{"a", prose}}) == "Ready &amp; able");
  CHECK(filled("{{{a}}}", {{"a", prose}}) == "<p><strong>Ready &amp; able</strong></p>\n");
}

TEST_CASE("flags, lists and objects show nothing by themselves") {
  CHECK(filled("{{a}}{{b}}{{c}}", {{"a", true}, {"b", ViewList{"x"}}, {"c", ViewObject{}}}) == "");
}

TEST_CASE("an object between three braces is JSON that no reader takes for markup") {
  const ViewObject data{{"@type", "Thing"},
                        {"free", true},
                        {"name", "</script> & \"more\""},
                        {"parts", ViewList{Inlines{{Strong{{{Text{"bold"}}}}}}, ViewObject{}}}};
  CHECK(filled("{{{a}}}", {{"a", data}}) ==
        R"({"@type":"Thing","free":true,"name":"\u003c/script\u003e \u0026 \"more\"",)"
        R"("parts":["bold",{}]})");
}

TEST_CASE("a section repeats for each item of a list") {
  const ViewObject view{
      {"items", ViewList{ViewObject{{"n", "1"}}, ViewObject{{"n", "2"}}, ViewObject{}}},
      {"texts", ViewList{"a", "b"}},
      {"n", "0"}};
  CHECK(filled("{{#items}}({{n}}){{/items}}", view) == "(1)(2)(0)");
  CHECK(filled("{{#texts}}{{.}};{{/texts}}", view) == "a;b;");
  CHECK(filled("{{.}}", view) == "");
}

TEST_CASE("a section shows its inside once for an object, a text or true") {
  CHECK(filled("{{#a}}<{{b}}>{{/a}}", {{"a", ViewObject{{"b", "x"}}}}) == "<x>");
  CHECK(filled("{{#a}}<{{.}}>{{/a}}", {{"a", "x"}}) == "<x>");
  CHECK(filled("{{#a}}yes{{/a}}", {{"a", true}}) == "yes");
}

TEST_CASE("false, what is missing and everything empty hides a section and shows its opposite") {
  for (const View& empty :
       {View(false), View(""), View(ViewList{}), View(Inlines{}), View(Prose{})}) {
    CHECK(filled("{{#a}}yes{{/a}}{{^a}}no{{/a}}", {{"a", empty}}) == "no");
  }
  CHECK(filled("{{#a}}yes{{/a}}{{^a}}no{{/a}}", {}) == "no");
  CHECK(filled("{{#a}}yes{{/a}}{{^a}}no{{/a}}", {{"a", "x"}}) == "yes");
}

TEST_CASE("a name with dots goes into objects, and its first part decides into which") {
  const ViewObject view{{"a", ViewObject{{"b", ViewObject{{"c", "deep"}}}}},
                        {"s", ViewObject{{"a", ViewObject{}}}}};
  CHECK(filled("{{a.b.c}}", view) == "deep");
  CHECK(filled("{{#a.b}}{{c}}{{/a.b}}", view) == "deep");
  CHECK(filled("{{#s}}{{a.b.c}}{{/s}}", view) == "");
}

TEST_CASE("names are looked up from the inside out, at last beside the view") {
  const ViewObject view{{"x", "page"}, {"s", ViewObject{{"x", "section"}}}};
  const ViewObject beside{{"x", "beside"}, {"root", "../"}};
  CHECK(filled("{{x}} {{#s}}{{x}} {{root}}{{/s}}", view, beside) == "page section ../");
}

TEST_CASE("tags alone on their lines leave no lines behind") {
  CHECK(filled("a\n  {{#s}}\n  b\n  {{/s}}\nc\n{{! remark }}\nd\n", {{"s", true}}) ==
        "a\n  b\nc\nd\n");
  CHECK(filled("a\r\n{{#s}}\r\nb\r\n{{/s}}\r\nc", {{"s", true}}) == "a\r\nb\r\nc");
  CHECK(filled("{{#s}}\nb\n{{/s}}", {{"s", true}}) == "b\n");
  CHECK(filled("a {{#s}}b{{/s}}\nc", {{"s", true}}) == "a b\nc");
  CHECK(filled("  {{x}}  \n", {}) == "    \n");
}

TEST_CASE("the interface's words are put in, escaped, when the template is read") {
  const Template tree = compile_template("<b>{{words.more}}</b> {{x}}", {{"more", "More & more"}});
  REQUIRE(tree.size() == 2);
  CHECK(tree[0] == TemplatePart{TemplateText{"<b>More &amp; more</b> "}});
}

/// What a page shows whose words are German and whose content is not.
std::string filled_in_two_languages(std::string_view text, const ViewObject& view) {
  constexpr std::string_view german = " lang=\"de\"";
  const Words words{{"more", "Mehr"}, {"dash", "–"}};
  return fill_template(compile_template(text, words, german), view, {},
                       {.interface_marks = german});
}

TEST_CASE("the interface's words say their language, but not within a tag or a title") {
  CHECK(filled_in_two_languages("<b>{{words.more}}</b> <a title=\"{{words.more}}\">x</a>", {}) ==
        "<b><span lang=\"de\">Mehr</span></b> <a title=\"Mehr\">x</a>");
  CHECK(filled_in_two_languages("<title>{{words.more}}</title>", {}) == "<title>Mehr</title>");
  CHECK(filled_in_two_languages("<p>{{words.dash}}</p>", {}) == "<p>–</p>");
}

TEST_CASE("of a phrase only the interface's words say their language") {
  Phrase phrase = in_interface("Frage 3 von „");
  append(phrase, "Plan & <go>", WordsOf::Content);
  const ViewObject view{{"a", phrase}, {"b", Phrase("Plan")}};
  CHECK(filled_in_two_languages("<p>{{a}}, {{{a}}}</p>", view) ==
        "<p><span lang=\"de\">Frage 3 von „</span>Plan &amp; &lt;go&gt;, "
        "<span lang=\"de\">Frage 3 von „</span>Plan &amp; &lt;go&gt;</p>");
  CHECK(filled_in_two_languages("<p title=\"{{a}}\">{{b}}</p>", view) ==
        "<p title=\"Frage 3 von „Plan &amp; &lt;go&gt;\">Plan</p>");
  CHECK(filled("{{a}}{{#a}}!{{/a}}{{#none}}?{{/none}}", {{"a", phrase}, {"none", Phrase()}}) ==
        "Frage 3 von „Plan &amp; &lt;go&gt;!");
}

TEST_CASE("all names that a template asks for can be listed") {
  const Template tree = compile_template("{{a}}{{#b.c}}{{{d}}}{{.}}{{/b.c}}{{^e}}{{/e}}", {});
  CHECK(names_used_by(tree) == std::set<std::string>{"a", "b.c", "d", "e"});
}

TEST_CASE("prose within an object gets its prefix for ids") {
  const Prose prose{{{Heading{2, "why", {{Text{"Why"}}}}}}, {}};
  CHECK(filled("{{#a}}{{{p}}}{{/a}}", {{"a", ViewObject{{"id_prefix", "x-"}, {"p", prose}}}}) ==
        "<h2 id=\"x-why\">Why</h2>\n");
}

}  // namespace
}  // namespace brochure
