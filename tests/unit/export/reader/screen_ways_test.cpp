#include "export/reader/screen_ways.h"

#include <string>
#include <string_view>
#include <utility>

#include <doctest/doctest.h>

namespace brochure {
namespace {

const ScreenWords way_words{.previous = "Previous",
                            .next = "Next",
                            .colon = ":",
                            .link_to_question = "Link to question {number}"};

BoundChapter way_chapter(const std::string& id, bool starts_on_a_page,
                         const std::string& more = {}) {
  return {.id = id,
          .level = 2,
          .title = "Title " + id,
          .starts_on_a_page = starts_on_a_page,
          .xhtml = "<section id=\"" + id + "\"><h2>Title " + id + "</h2>" + more + "</section>"};
}

bool has_way(const BoundChapter& chapter, std::string_view part) {
  return chapter.xhtml.find(part) != std::string::npos;
}

TEST_CASE("a chapter's heading is a link to itself") {
  BoundVersion version;
  version.chapters = {way_chapter("a", false)};
  const BoundVersion changed = with_screen_ways(version, way_words);
  CHECK(has_way(changed.chapters[0], "<h2><a class=\"permalink\" href=\"#a\">Title a</a></h2>"));
}

TEST_CASE("the document's title and a heading with a link in it stay as they are") {
  BoundVersion version;
  version.chapters = {way_chapter("a", false), way_chapter("b", false)};
  version.chapters[0].level = 1;
  version.chapters[1].xhtml = "<section id=\"b\"><h2>B<a href=\"#n\">1</a></h2></section>";
  const BoundVersion changed = with_screen_ways(version, way_words);
  CHECK_FALSE(has_way(changed.chapters[0], "permalink"));
  CHECK_FALSE(has_way(changed.chapters[1], "permalink"));
}

TEST_CASE("numbers of questions and of their points are links to them") {
  BoundVersion version;
  version.chapters = {
      way_chapter("a", false,
                  "<ol class=\"question-list\"><li id=\"a--q1\"><p>Q</p><ol class=\"points\">"
                  "<li id=\"a--q1-1\"><p>P</p></li></ol></li></ol>")};
  const BoundVersion changed = with_screen_ways(version, way_words);
  CHECK(has_way(changed.chapters[0],
                "<a class=\"number\" href=\"#a--q1\" aria-label=\"Link to question 1\">1</a>"));
  CHECK(
      has_way(changed.chapters[0],
              "<a class=\"number\" href=\"#a--q1-1\" aria-label=\"Link to question 1.1\">1.1</a>"));
}

TEST_CASE("what begins on a page leads at its end to what is before and after it") {
  BoundVersion version;
  version.chapters = {way_chapter("a", true), way_chapter("a1", false),
                      way_chapter("contents", true), way_chapter("b", true)};
  const BoundVersion changed = with_screen_ways(version, way_words);
  CHECK_FALSE(has_way(changed.chapters[0], "steps"));
  CHECK(has_way(changed.chapters[1],
                "<ul class=\"steps\"><li><a class=\"next\" href=\"#b\"><span class=\"label\">Next:"
                "</span> <span class=\"name\">Title b</span></a></li></ul></section>"));
  CHECK_FALSE(has_way(changed.chapters[2], "steps"));
  CHECK(has_way(changed.chapters[3], "<a class=\"previous\" href=\"#a\">"));
  CHECK_FALSE(has_way(changed.chapters[3], "class=\"next\""));
}

}  // namespace
}  // namespace brochure
