#include "export/reader/html_file.h"

#include <optional>
#include <string>
#include <string_view>

#include <doctest/doctest.h>
#include <pugixml.hpp>

#include "base/encoding.h"
#include "export/reader/embed.h"
#include "export/reader/inline_text.h"
#include "export/reader/needed_faces.h"
#include "support/text.h"

namespace brochure {
namespace {

std::optional<std::string> one_file(std::string_view path) {
  if (path == "assets/base/a.woff2" || path == "pictures/a.png") return "abc";
  return std::nullopt;
}

BoundVersion document_of(const std::string& xhtml) {
  BoundVersion version;
  version.about.title = "A & B";
  version.about.language = "en";
  version.about.theme = "base";
  version.chapters = {{.id = "a", .title = "A", .xhtml = xhtml}};
  return version;
}

/// What stands between two texts.
std::string between(const std::string& text, const std::string& before, const std::string& after) {
  const std::size_t begin = text.find(before) + before.size();
  return text.substr(begin, text.find(after, begin) - begin);
}

TEST_CASE("a style sheet holds the files it names, as far as they are there") {
  CHECK(with_files_embedded("a{src:url(\"base/a.woff2\")} b{src:url(\"base/b.woff2\")}", "assets/",
                            one_file) ==
        "a{src:url(\"data:font/woff2;base64,YWJj\")} b{src:url(\"base/b.woff2\")}");
}

TEST_CASE("pictures hold what they show") {
  CHECK(with_pictures_embedded("<img src=\"brochure:pictures/a.png\" alt=\"\"/>", one_file) ==
        "<img src=\"data:image/png;base64,YWJj\" alt=\"\"/>");
}

TEST_CASE("faces of which no letter occurs are left out; those that name no letters stay") {
  const std::string latin = "@font-face { src: a; unicode-range: U+0000-00FF, U+2019; }";
  const std::string greek = "@font-face { src: b; unicode-range: U+0370-03FF; }";
  const std::string any = "@font-face { src: c }";
  CHECK(with_needed_faces(latin + greek + any + " p {}", "plain \u2019") == latin + any + " p {}");
  CHECK(with_needed_faces(latin + greek, "\u03b1") == greek);
  CHECK(with_needed_faces("@font-face { unicode-range: U+20AC }", "\u20ac") != "");
}

TEST_CASE("names in templates are no reason to bring along their letters") {
  BoundVersion version = document_of("<p>a</p>");
  version.screen = "<header>b<template>\u03b1</template>c</header>";
  const ReaderLook look{.style = "@font-face { src: b; unicode-range: U+0370-03FF; }",
                        .script = {}};
  CHECK_FALSE(contains(html_file(version, look, one_file), "@font-face"));
  version.screen += "<p>\u03b1</p>";
  CHECK(contains(html_file(version, look, one_file), "@font-face"));
}

TEST_CASE("comments that have lines to themselves are left out, others stay") {
  CHECK(without_comment_lines("/* a\n b */\n  x = 1; // why\n\n// all\n/* c */\n/* d */ y\n") ==
        "x = 1; // why\n/* d */ y\n");
}

TEST_CASE("nothing in a script ends it, read as HTML or as XML") {
  const std::string inside = inline_text("a = '</script>'; b = c[d[0]]>1 && 2");
  CHECK(contains(inside, "<\\/script>"));
  CHECK(contains(inside, "]] >1"));
  pugi::xml_document document;
  CHECK(document.load_string(("<script>" + inside + "</script>").c_str()));
}

TEST_CASE("the policy lets in this style sheet and this script, and nothing else") {
  const std::string file = html_file(
      document_of("<p/>"), {.style = "p { color: red }", .script = "let a = 1;"}, one_file);
  const std::string style = between(file, "<style>", "</style>");
  const std::string script = between(file, "<script>", "</script>");
  CHECK(contains(file, "default-src 'none'"));
  CHECK(contains(file, "style-src 'sha256-" + sha256_base64(style) + "'"));
  CHECK(contains(file, "script-src 'sha256-" + sha256_base64(script) + "'"));
}

TEST_CASE("without a script there is no place for one") {
  const std::string file = html_file(document_of("<p/>"), {.style = "", .script = ""}, one_file);
  CHECK_FALSE(contains(file, "script"));
}

TEST_CASE("what stands around the text comes before it, and all of it is XML") {
  BoundVersion version = document_of("<section id=\"a\">A</section>");
  version.screen = "<header>H</header>";
  const std::string file =
      html_file(version, {.style = "a > b {}", .script = "if (a < b && c) d();"}, one_file);
  CHECK(contains(file, "<header>H</header><main>"));
  pugi::xml_document document;
  CHECK(document.load_string(file.c_str()));
}

}  // namespace
}  // namespace brochure
