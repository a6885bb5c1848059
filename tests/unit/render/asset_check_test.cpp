#include "render/asset_check.h"

#include <string>
#include <vector>

#include <doctest/doctest.h>

namespace brochure {
namespace {

Themes themes_with_assets() {
  Themes themes;
  themes.by_name["base"].name = "base";
  themes.assets = {{"assets/base.css", ""},
                   {"assets/base/dot.svg", "<svg/>"},
                   {"assets/base/kit.css", "a { background: url(kit.svg) }"}};
  return themes;
}

/// What is reported of one file of a theme.
Diagnostics reported(const std::string& path, const std::string& text,
                     const Themes& themes = themes_with_assets()) {
  Diagnostics diagnostics;
  check_asset_references({{{path, text}}, {}}, themes, {"logo.svg", "assets/own.svg"}, diagnostics);
  return diagnostics;
}

TEST_CASE("a file that a style sheet names and that is not there is reported where it is named") {
  CHECK(
      reported("themes/base/styles/type.css", "p { margin: 0 }\na { b: url(\"base/dott.svg\") }") ==
      Diagnostics{{Code::MissingAsset,
                   {FileId{}, 2, 13, 13},
                   "no asset 'assets/base/dott.svg'",
                   "",
                   {"did you mean 'base/dot.svg'?"}}});
  const Diagnostics far = reported("themes/base/styles/type.css", "@import \"quite-another.css\";");
  REQUIRE(far.size() == 1);
  CHECK(far[0].message == "no asset 'assets/quite-another.css'");
  CHECK(far[0].help.at(0).starts_with("put the file into the theme's folder files/"));
}

TEST_CASE("a file that a template names and that is not there is reported where it is named") {
  CHECK(reported("themes/base/templates/city.mustache",
                 "{{#a}}\n<img src=\"{{root}}assets/base/dots.svg\"/>{{/a}}\n") ==
        Diagnostics{{Code::MissingAsset,
                     {FileId{}, 2, 19, 20},
                     "no asset 'assets/base/dots.svg'",
                     "",
                     {"did you mean 'assets/base/dot.svg'?"}}});
}

TEST_CASE("the name of an asset cannot be put together") {
  const Diagnostics found = reported("themes/base/templates/partials/sign.mustache",
                                     "<img src=\"{{root}}assets/base/{{theme}}.svg\"/>");
  REQUIRE(found.size() == 1);
  CHECK(found[0].message == "the name of an asset is put together");
  CHECK(found[0].where == Span{FileId{}, 1, 19, 12});
}

TEST_CASE("what is there may be named, as may files that no theme publishes") {
  CHECK(reported("themes/base/styles/a.css",
                 "@import \"base/kit.css\"; a { b: url( base/dot.svg ), url(../logo.svg) }")
            .empty());
  CHECK(reported("themes/base/templates/city.mustache",
                 "<img srcset=\"{{root}}assets/base/dot.svg, {{root}}assets/own.svg 2x\"/>")
            .empty());
  CHECK(reported("themes/base/files/print.css", "a { b: url(dot.svg) }").empty());
}

TEST_CASE("files for paper may be named by style sheets of reader versions, and by no others") {
  Themes themes = themes_with_assets();
  themes.paper_packages = {{"assets/base/a.woff2", "maker/a.woff2", {}}};
  const std::string css = "a { b: url(base/a.woff2) }";
  CHECK(reported("themes/base/styles/reader/a.css", css, themes).empty());
  CHECK(reported("themes/base/styles/a.css", css, themes).size() == 1);
}

TEST_CASE("a theme that is not in use is not read") {
  CHECK(reported("themes/loud/styles/a.css", "@import \"no.css\";").empty());
}

TEST_CASE("what a package's style sheet names is reported where the package is named") {
  Themes themes = themes_with_assets();
  const Span line{FileId{}, 7, 1, 9};
  themes.packages = {{"assets/base/kit.css", "kit/kit.css", line}};
  const Diagnostics found = reported("themes/base/theme.toml", "", themes);
  REQUIRE(found.size() == 1);
  CHECK(found[0].where == line);
  CHECK(found[0].message == "no asset 'assets/base/kit.svg'");
}

}  // namespace
}  // namespace brochure
