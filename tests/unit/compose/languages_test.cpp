// A page whose interface is in another language than its content.

#include <string>

#include <doctest/doctest.h>

#include "compose/links.h"
#include "compose/words.h"
#include "unit/compose/sample.h"

namespace brochure {
namespace {

Sample sample_in(const std::string& interface, const std::string& content) {
  Sample sample = sample_with();
  sample.site.language = interface;
  sample.site.content_language = content;
  return sample;
}

TEST_CASE("a page is in the language of its content") {
  CHECK(shown(page_at(sample_in("de", "en"), "cities/ghent.html"), "language") == "en");
  CHECK(shown(page_at(sample_in("de", ""), "cities/ghent.html"), "language") == "de");
}

TEST_CASE("a page tells the two languages apart only if they are two") {
  const PageView two = page_at(sample_in("de", "en"), "cities/ghent.html");
  CHECK(shown(two, "interface_language") == "de");
  CHECK(shown(two, "content_language") == "en");
  const PageView one = page_at(sample_in("en", "en-GB"), "cities/ghent.html");
  CHECK(shown(one, "interface_language").empty());
  CHECK(shown(one, "content_language").empty());
}

TEST_CASE("the direction is said where it is not the usual one, and is that of the content") {
  CHECK(shown(page_at(sample_in("ar", "en"), "cities/ghent.html"), "direction").empty());
  CHECK(shown(page_at(sample_in("ar", ""), "cities/ghent.html"), "direction") == "rtl");
}

TEST_CASE("what the interface says of a thing is the interface's, its title the content's") {
  const PageView page = page_at(sample_in("de", "en"), "toolkits/parks/review.html");
  const auto& label = std::get<Phrase>(value_at(page, "label").value);
  REQUIRE(label.pieces.size() == 1);
  CHECK(label.pieces[0].of == WordsOf::Interface);
  CHECK(std::holds_alternative<std::string>(value_at(page, "title").value));
}

TEST_CASE(
    "lists are called as the interface calls them where the content speaks another language") {
  Sample sample = sample_with({{"content/pages/cities.md", "+++\ntitle = \"Towns\"\n+++\n"}});
  const auto way_to_ghent = [&] {
    return shown(page_at(sample, "cities/ghent.html"), "breadcrumb.items.1.title");
  };
  CHECK(way_to_ghent() == "Towns");
  sample.site.language = "de";
  sample.site.content_language = "en";
  CHECK(way_to_ghent() == "Cities");
  CHECK(shown(page_at(sample, "cities.html"), "title") == "Towns");
}

TEST_CASE("a name made of both languages says in running text which words are which") {
  const Sample sample = sample_in("de", "en");
  const Edition edition{sample.linked, sample.site, sample.words};
  const Inlines name =
      as_inlines(edition, phrase(edition, "question_of", {{"number", "2"}, {"title", "Review"}}));
  REQUIRE(name.size() == 2);
  CHECK(name[0] == Inline{Foreign{"de", {{Text{"Question 2 of “"}}}}});
  CHECK(name[1] == Inline{Text{"Review”"}});
  const Sample same = sample_in("en", "");
  const Edition plain{same.linked, same.site, same.words};
  CHECK(as_inlines(plain, word(plain, "cases")) == Inlines{{Text{"Cases"}}});
}

}  // namespace
}  // namespace brochure
