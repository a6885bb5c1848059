#include "render/asset_references.h"

#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

namespace brochure {
namespace {

using Names = std::vector<std::string>;

/// The paths, each with what the text says in its place if that is something else.
Names names_in(std::string_view text, const std::vector<AssetReference>& references) {
  Names names;
  for (const AssetReference& reference : references) {
    const std::string written(text.substr(reference.begin, reference.size));
    names.push_back(written == reference.path ? written : reference.path + " < " + written);
  }
  return names;
}

Names in_css(std::string_view css) {
  return names_in(css, assets_named_in_css(css, "assets/base.css"));
}

Names in_markup(std::string_view text) { return names_in(text, assets_named_in_markup(text)); }

const Names the_dot{"assets/base/dot.svg < base/dot.svg"};

TEST_CASE("a style sheet names a file in url(), however it is written") {
  CHECK(in_css("a { background: url(base/dot.svg) }") == the_dot);
  CHECK(in_css("a { background: url( base/dot.svg ) }") == the_dot);
  CHECK(in_css("a { background: url(\n  \"base/dot.svg\"\n) }") == the_dot);
  CHECK(in_css("a { background: URL('base/dot.svg') }") == the_dot);
  CHECK(in_css("a { background: url(base/dot.svg#a) }") == the_dot);
  CHECK(in_css("a { background: url(base/dot.svg?a) }") == the_dot);
  CHECK(in_css("a{--mark:url(base/dot.svg)}") == the_dot);
}

TEST_CASE("a style sheet names another one after @import") {
  const Names more{"assets/base/more.css < base/more.css"};
  CHECK(in_css("@import \"base/more.css\";") == more);
  CHECK(in_css("@IMPORT 'base/more.css' print;") == more);
  CHECK(in_css("@import url(base/more.css) layer(a);") == more);
  CHECK(in_css("@import/* */\"base/more.css\" supports(content: \"x\");") == more);
  CHECK(in_css("@charset \"utf-8\"; a { content: \"base/dot.svg\" }").empty());
}

TEST_CASE("a style sheet names several pictures in image-set()") {
  const Names both{"assets/base/a.svg < base/a.svg", "assets/base/b.svg < base/b.svg"};
  CHECK(in_css("a { background: image-set(\"base/a.svg\" 1x, url(base/b.svg) 2x) }") == both);
  CHECK(in_css("a { background: -webkit-image-set('base/a.svg' 1x, 'base/b.svg' 2x) }") == both);
  CHECK(in_css("a { background: image-set('base/dot.svg' type(\"image/svg+xml\")) }") == the_dot);
  CHECK(in_css("a { background: image-set('base/dot.svg' 1x); content: 'b.svg' }") == the_dot);
}

TEST_CASE("what a style sheet does not name in assets/ is left out") {
  CHECK(in_css("a { background: url(data:image/svg+xml,%3C), url('https://example.org/a.svg') }")
            .empty());
  CHECK(in_css("a { background: url(#a), url(//example.org/a.svg), url(), url('') }").empty());
  CHECK(in_css("/* url(a.svg) @import 'b.css' */").empty());
  CHECK(in_css("a { content: 'url(a.svg)' } b { content: \"\\\"url(a.svg)\" }").empty());
  CHECK(in_css("a { width: my-url(a.svg) }").empty());
}

TEST_CASE("a style sheet that breaks off is read as far as it goes") {
  for (const char* css :
       {"url(", "url( ", "url('", "@import", "@import '", "/*", "image-set(", "\\", "'\\", "a\\"}) {
    CAPTURE(css);
    CHECK(in_css(css).empty());
  }
  CHECK(in_css("url(base/dot.svg") == the_dot);
}

TEST_CASE("a style sheet names files from its own folder") {
  const std::string_view css = "a { background: url(../dot.svg), url(./b.svg) }";
  CHECK(names_in(css, assets_named_in_css(css, "assets/base/print.css")) ==
        Names{"assets/dot.svg < ../dot.svg", "assets/base/b.svg < ./b.svg"});
}

TEST_CASE("a template names files in assets/, up to what ends a name there") {
  CHECK(in_markup("<link href=\"assets/a.css\"/>") == Names{"assets/a.css"});
  CHECK(in_markup("<img srcset=\"assets/a.svg, assets/b.svg 2x,assets/c.svg 3x\"/>") ==
        Names{"assets/a.svg", "assets/b.svg", "assets/c.svg"});
  CHECK(in_markup("assets/a.svg#part") == Names{"assets/a.svg"});
  CHECK(in_markup("<a href=\"../assets/a.svg\">assets/b</a>") == Names{"assets/a.svg", "assets/b"});
}

TEST_CASE("a folder assets/ elsewhere is none of the site's") {
  CHECK(in_markup("<a href=\"https://example.org/assets/a.svg\">docs/assets/b my-assets/c</a>")
            .empty());
}

}  // namespace
}  // namespace brochure
