#include "render/asset_names.h"

#include <algorithm>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "base/content_hash.h"
#include "render/compile_template.h"

namespace brochure {
namespace {

constexpr const char* plain_css =
    "@font-face { src: url(\"base/fonts/serif.woff2\") format('woff2') }\n"
    "a { background: url(base/dot.svg#a), url('data:image/svg+xml,%3C') }\n";

Themes themes_with(Outputs assets) {
  Themes themes;
  themes.assets = std::move(assets);
  Theme& theme = themes.by_name["base"];
  if (std::ranges::find(themes.assets, "assets/base.css", &Output::path) != themes.assets.end()) {
    theme.styles = {"assets/base.css"};
  }
  theme.templates["page"] = compile_template(
      "{{#a}}<link href=\"{{root}}assets/base/dot.svg\"/>{{/a}} assets/none.svg", {});
  return themes;
}

Themes named(const std::string& font, const std::string& style = plain_css) {
  Themes themes = themes_with({{"assets/base.css", style},
                               {"assets/base/dot.svg", "<svg/>"},
                               {"assets/base/fonts/serif.woff2", font},
                               {"assets/base.js", "let a;"}});
  themes.by_name["base"].scripts = {"assets/base.js"};
  name_assets_by_content(themes);
  return themes;
}

const Output& asset(const Themes& themes, std::string_view beginning) {
  const auto found = std::ranges::find_if(
      themes.assets, [&](const Output& one) { return one.path.starts_with(beginning); });
  REQUIRE(found != themes.assets.end());
  return *found;
}

TEST_CASE("an asset is named after what is in it") {
  const Themes themes = named("one");
  CHECK(asset(themes, "assets/base/dot").path ==
        hashed_path("assets/base/dot.svg", content_hash(std::string("<svg/>") + '\0')));
  CHECK(asset(named("two"), "assets/base/fonts/").path != asset(themes, "assets/base/fonts/").path);
  CHECK(named("one").assets == themes.assets);
}

TEST_CASE("style sheets, templates and the lists of style sheets and scripts use the new names") {
  const Themes themes = named("one");
  const std::string font = asset(themes, "assets/base/fonts/").path.substr(7);
  const std::string dot = asset(themes, "assets/base/dot").path;
  const Output& sheet = asset(themes, "assets/base.");
  CHECK(std::get<std::string>(sheet.content) ==
        "@font-face { src: url(\"" + font + "\") format('woff2') }\n" + "a { background: url(" +
            dot.substr(7) + "#a), url('data:image/svg+xml,%3C') }\n");
  const Theme& theme = themes.by_name.at("base");
  CHECK(theme.styles == std::vector{sheet.path});
  CHECK(theme.scripts.at(0) ==
        hashed_path("assets/base.js", content_hash(std::string("let a;") + '\0')));
  const auto& section = std::get<TemplateSection>(theme.templates.at("page").front().node);
  CHECK(section.inside.back() == TemplatePart{TemplateText{dot + "\"/>"}});
  CHECK(theme.templates.at("page").back() == TemplatePart{TemplateText{" assets/none.svg"}});
}

TEST_CASE("a style sheet has another name when a file that it names has changed") {
  CHECK(asset(named("one"), "assets/base.").path != asset(named("two"), "assets/base.").path);
}

TEST_CASE("a licence keeps its name") {
  Themes themes = themes_with({{"assets/base/licences/serif.txt", "Use it."}});
  name_assets_by_content(themes);
  CHECK(themes.assets.front().path == "assets/base/licences/serif.txt");
}

TEST_CASE("style sheets may name each other in a circle") {
  Themes themes = themes_with(
      {{"assets/base/a.css", "@import url(b.css);"}, {"assets/base/b.css", "@import url(a.css);"}});
  name_assets_by_content(themes);
  CHECK(std::get<std::string>(asset(themes, "assets/base/a").content) ==
        "@import url(" + asset(themes, "assets/base/b").path.substr(12) + ");");
}

TEST_CASE("a style sheet may name what is not there, or nothing at all") {
  CHECK(std::get<std::string>(asset(named("", "a{b:url(x.png)} url("), "assets/base.").content) ==
        "a{b:url(x.png)} url(");
}

}  // namespace
}  // namespace brochure
