#include <string>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

#include "export/reader/bound_version.h"

namespace brochure {
namespace {

Chapter chapter_of(std::string id, std::string path, std::size_t level = 2) {
  Chapter chapter{.id = std::move(id), .level = level, .page = {}, .anchors = {}};
  chapter.page.theme = "base";
  chapter.page.template_name = "reader/key-factor";
  if (!path.empty()) chapter.anchors = {{.path = std::move(path), .id = {}}};
  return chapter;
}

/// Two chapters, of which the first says something.
BoundVersion bound_of(const std::string& first, const BindingWords& words = {}) {
  ReaderVersion version;
  version.chapters = {chapter_of("one", "one.html"), chapter_of("two", "two.html", 3)};
  return bind(version, {"<h1>One</h1>" + first, "<h1>Two</h1><p id=\"q1\">Q</p>"}, words);
}

bool holds(const BoundVersion& version, std::string_view part) {
  return version.chapters[0].xhtml.find(part) != std::string::npos;
}

TEST_CASE("headings take the level of their chapter, and its title is that of the first") {
  const BoundVersion version = bound_of("<h2>Below</h2>");
  CHECK(holds(version, "<h2>One</h2><h3>Below</h3>"));
  CHECK(version.chapters[0].title == "One");
  CHECK(version.chapters[1].xhtml.find("<h3>Two</h3>") != std::string::npos);
}

TEST_CASE("an id is unique in the document, and what names it follows") {
  const BoundVersion version =
      bound_of("<p id=\"a\">x</p><a href=\"#a\">y</a><div aria-labelledby=\"a b\">z</div>");
  CHECK(holds(version, "<p id=\"one--a\">"));
  CHECK(holds(version, "href=\"#one--a\""));
  CHECK(holds(version, "aria-labelledby=\"one--a one--b\""));
}

TEST_CASE("a link to a page that has a place here leads to that, also to a question of it") {
  const BoundVersion version =
      bound_of("<a href=\"brochure:two.html\">t</a><a href=\"brochure:two.html#q1\">q</a>");
  CHECK(holds(version, "<a href=\"#two\">t</a>"));
  CHECK(holds(version, "<a href=\"#two--q1\">q</a>"));
}

TEST_CASE("any other link leads to the full brochure, and is in the list of links") {
  const BoundVersion version =
      bound_of("<a href=\"brochure:three.html\">t</a>", {.site_address = "https://example.org/"});
  CHECK(holds(version, "<a href=\"https://example.org/three.html\" data-link=\"1\">t</a>"));
  CHECK(version.links == std::vector<std::string>{"https://example.org/three.html"});
}

TEST_CASE("the full brochure's first page has one address") {
  const BoundVersion version =
      bound_of("<a href=\"brochure:index.html\">a</a><a href=\"brochure:index.html#b\">b</a>",
               {.site_address = "https://example.org/"});
  CHECK(version.links ==
        std::vector<std::string>{"https://example.org/", "https://example.org/#b"});
}

TEST_CASE("a list of links is there if there are links") {
  ReaderVersion version;
  version.chapters = {chapter_of("one", "one.html"), chapter_of("links", "")};
  const std::string list = "<h1>Links</h1><ol data-fill=\"links\"></ol>";
  CHECK(bind(version, {"<h1>One</h1>", list}, {}).chapters.size() == 1);
  const BoundVersion bound =
      bind(version, {"<h1>One</h1><a href=\"https://a.example/\">a</a>", list}, {});
  REQUIRE(bound.chapters.size() == 2);
  CHECK(bound.chapters[1].xhtml.find("<li id=\"link-1\">") != std::string::npos);
}

TEST_CASE("while the brochure has no address, what is not here is words without a link") {
  CHECK(holds(bound_of("<p><a href=\"brochure:three.html\">t</a></p>"), "<p>t</p>"));
}

TEST_CASE("an address that is named twice has one number") {
  const BoundVersion version =
      bound_of("<a href=\"https://a.example/\">a</a><a href=\"https://a.example/\">b</a>");
  CHECK(version.links.size() == 1);
}

TEST_CASE("a picture is shown in one file, which is noted") {
  const BoundVersion version = bound_of(
      "<picture><source srcset=\"brochure:a.webp\"/><img src=\"brochure:a.png\" alt=\"A\" "
      "loading=\"lazy\"/></picture>");
  CHECK(holds(version, "<img src=\"brochure:a.png\" alt=\"A\"/>"));
  CHECK_FALSE(holds(version, "picture"));
  CHECK(version.pictures == std::vector<std::string>{"a.png"});
}

TEST_CASE("what stands around the text on a screen has the contents in it") {
  const BoundVersion version =
      bound_of("", {.screen = "<header><nav data-fill=\"contents\"></nav></header>"});
  CHECK(version.screen ==
        "<header><nav><ol><li class=\"level-2\"><a href=\"#one\">One</a>"
        "<ol><li class=\"level-3\"><a href=\"#two\">Two</a></li></ol></li></ol></nav></header>");
}

TEST_CASE("a place for a drawing that is not there goes away with it") {
  CHECK_FALSE(holds(bound_of("<div data-fill=\"sign\"><p>Sign</p></div>"), "Sign"));
  CHECK(holds(bound_of("<div data-fill=\"sign\"></div>", {.sign = "<svg/>"}), "<div><svg/></div>"));
}

TEST_CASE("a code for cameras says the address beside it, on the web") {
  const char* film =
      "<div data-fill=\"code\" data-address=\"brochure:films/a.mp4\"><p>See</p></div>";
  const BoundVersion version =
      bound_of(film, {.site_address = "https://example.org/", .code_title = "Code of"});
  CHECK(holds(version, "<div><p>See</p><svg"));
  CHECK(holds(version, "<title>Code of https://example.org/films/a.mp4</title>"));
}

TEST_CASE("without an address on the web, what only leads there goes away") {
  const char* film =
      "<div data-fill=\"code\" data-address=\"brochure:films/a.mp4\"><p>See</p></div>";
  CHECK_FALSE(holds(bound_of(film), "See"));
}

}  // namespace
}  // namespace brochure
