#include "commands/site_files.h"

#include <set>
#include <string>

#include <doctest/doctest.h>

namespace brochure {
namespace {

Inlines picture(const std::string& file) { return {{Picture{.file = file}}}; }

Block paragraph(Inlines inside) { return {Paragraph{std::move(inside)}}; }

using Paths = std::set<std::string>;

TEST_CASE("pictures are found wherever prose can hold them") {
  Prose prose;
  prose.blocks = {
      paragraph(picture("1")),
      {Heading{.inside = picture("2")}},
      {Quote{{paragraph(picture("3"))}}},
      {List{.items = {{paragraph(picture("4"))}, {paragraph(picture("5"))}}}},
      {Table{.header = {picture("6")}, .rows = {{picture("7")}, {picture("8")}}}},
      paragraph({{Emphasis{{{Strong{{{Link{.inside = picture("9")}}}}}}}}}),
      {CodeBlock{"![no](10)"}},
      {Rule{}},
  };
  prose.footnotes = {{paragraph(picture("11"))}};
  CHECK(pictures_on({.view = {{"body", prose}}}) ==
        Paths{"1", "2", "3", "4", "5", "6", "7", "8", "9", "11"});
}

TEST_CASE("a video's files are itself, its poster and its captions, as far as it has them") {
  Entity entity;
  entity.videos = {{.title = "One", .file = "a.mp4", .poster = "a.jpg", .captions = "a.vtt"},
                   {.title = "Two", .address = "https://example.org/", .poster = "b.jpg"}};
  CHECK(video_files_of(entity) == std::set<std::string>{"a.jpg", "a.mp4", "a.vtt", "b.jpg"});
}

TEST_CASE("pictures are found wherever a view can hold prose") {
  const ViewObject view{
      {"title", "no picture"},
      {"flag", true},
      {"statement", picture("1")},
      {"items", ViewList{ViewObject{{"text", picture("2")}}, picture("3")}},
      {"inner", ViewObject{{"deeper", ViewObject{{"text", picture("1")}}}}},
  };
  CHECK(pictures_on({.view = view}) == Paths{"1", "2", "3"});
}

TEST_CASE("static files clash with what is there, and with each other, however they are written") {
  const Outputs files{
      {"a.html", CopyOf{"x"}}, {"B/c.css", CopyOf{"x"}}, {"d", CopyOf{"x"}}, {"D", CopyOf{"x"}}};
  const Problems problems = clashes(files, {"A.html", "b/c.CSS", "e"});
  REQUIRE(problems.size() == 3);
  CHECK(problems[0].path == "site/static/a.html");
  CHECK(problems[1].path == "site/static/B/c.css");
  CHECK(problems[2].path == "site/static/D");
}

TEST_CASE("no file of the publisher stands in a folder that a host keeps for ever") {
  const Outputs files{
      {"assets/logo.svg", CopyOf{"x"}}, {"share/a.png", CopyOf{"x"}}, {"assets.txt", CopyOf{"x"}}};
  const Problems problems = kept_for_ever(files, {.hosts = {Host::Headers}});
  REQUIRE(problems.size() == 2);
  CHECK(problems[0].path == "site/static/assets/logo.svg");
  CHECK(problems[1].path == "site/static/share/a.png");
  CHECK_FALSE(problems[0].help.empty());
  CHECK(kept_for_ever(files, {.hosts = {Host::Nginx, Host::Apache}}).empty());
}

}  // namespace
}  // namespace brochure
