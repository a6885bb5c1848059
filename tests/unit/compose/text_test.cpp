// Prose, openings and words.

#include <algorithm>
#include <string>

#include <doctest/doctest.h>

#include "compose/dates.h"
#include "compose/opening.h"
#include "compose/words.h"
#include "unit/compose/sample.h"

namespace brochure {
namespace {

Block paragraph(std::string text) { return {Paragraph{{{Text{std::move(text)}}}}}; }

const Link& only_link(const PageView& page) {
  const auto& prose = std::get<Prose>(value_at(page, "body").value);
  const auto& inside = std::get<Paragraph>(prose.blocks.at(0).node).inside;
  return std::get<Link>(inside.at(1).node);
}

PageView page_with(const std::string& text) {
  return page_at(sample_with({{"content/pages/about.md", "+++\ntitle = \"About\"\n+++\n" + text},
                              {"content/pages/home.md", "+++\ntitle = \"Home\"\n+++\n"}}),
                 "about.html");
}

TEST_CASE("a reference becomes a link to the page it names") {
  const Link link = only_link(page_with("See [the review](kf:parks/review).\n"));
  CHECK(link.address == "toolkits/parks/review.html");
  CHECK(plain_text(link.inside) == "the review");
  CHECK(link.to == LinkTo::ThisSite);
}

TEST_CASE("a reference without a text shows the target's short title") {
  CHECK(plain_text(only_link(page_with("See [](kf:parks/review).\n")).inside) == "Review");
}

TEST_CASE("a reference to a guide question leads to its anchor") {
  const Link link = only_link(page_with("See [](question:parks/review/1.2).\n"));
  CHECK(link.address == "toolkits/parks/review.html#q1-2");
  CHECK(plain_text(link.inside) == "Question 1.2 of “Review”");
}

TEST_CASE("a reference to what is not in the collection says so") {
  CHECK(only_link(page_with("See [it](toolkit:streets).\n")).to == LinkTo::Stub);
}

TEST_CASE("a reference within other markup becomes a link as well") {
  const PageView page = page_with("> - *see **[it](city:ghent)***\n");
  const auto addresses = addresses_of(page);
  CHECK(std::ranges::find(addresses, "cities/ghent.html") != addresses.end());
}

TEST_CASE("a short text opens with all of it") {
  const Opening opening = opening_of({.blocks = {paragraph("One two."), paragraph("Three.")}}, 3);
  CHECK(opening.whole);
  CHECK(opening.prose.blocks.size() == 2);
}

TEST_CASE("a long text opens with its first paragraphs") {
  const std::string twenty = "a a a a a a a a a a a a a a a a a a a a";
  const Opening opening = opening_of(
      {.blocks = {paragraph(twenty), paragraph(twenty), paragraph(twenty), paragraph(twenty)}}, 50);
  CHECK_FALSE(opening.whole);
  CHECK(opening.prose.blocks.size() == 2);
}

TEST_CASE("of a long list an opening has the first items, and one at least") {
  const std::string thirty = "a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a";
  const Block list{List{.items = {{paragraph(thirty)}, {paragraph(thirty)}, {paragraph(thirty)}}}};
  const Opening opening = opening_of({.blocks = {paragraph("As follows:"), list}}, 50);
  REQUIRE(opening.prose.blocks.size() == 2);
  CHECK(std::get<List>(opening.prose.blocks[1].node).items.size() == 2);
  const Block long_item{List{.items = {{paragraph(thirty + thirty + thirty)}}}};
  const Opening whole_item = opening_of({.blocks = {paragraph("As follows:"), long_item}}, 50);
  CHECK(std::get<List>(whole_item.prose.blocks[1].node).items.size() == 1);
}

TEST_CASE("an opening stops before a heading and leaves out the marks of footnotes") {
  Paragraph marked{{{Text{"One"}}, {Strong{{{FootnoteMark{.number = 1}}}}}}};
  const Opening opening = opening_of({.blocks = {{marked}, {Heading{.level = 2}}, paragraph("Two")},
                                      .footnotes = {{paragraph("Note")}}},
                                     100);
  CHECK_FALSE(opening.whole);
  REQUIRE(opening.prose.blocks.size() == 1);
  CHECK(opening.prose.footnotes.empty());
  CHECK(opening.prose.blocks[0] == Block{Paragraph{{{Text{"One"}}, {Strong{}}}}});
}

TEST_CASE("a date is read as it is written, as exact as it is known") {
  const Date day{.year = 2013, .month = 5, .day = 1};
  for (const Date& date : {day, Date{.year = 2013, .month = 5}, Date{.year = 2013}}) {
    CHECK(date_from_digits(date_in_digits(date)) == date);
  }
  for (const char* text : {"", "2013-5", "2013-05-1x", "2013/05/01", "someday"}) {
    CHECK_FALSE(date_from_digits(text));
  }
}

TEST_CASE("a page without a summary is described by its statement, else by its first lines") {
  const Sample sample = sample_with();
  CHECK(shown(page_at(sample, "programmes/north.html"), "description") ==
        "A programme of northern cities.");
  CHECK(shown(page_at(sample, "toolkits/parks/people.html"), "description") ==
        "Visitors have a say.");
  CHECK(shown(page_at(sample, "cases/parks/riga-map.html"), "description") ==
        "Riga draws a map, as Ghent does.");
}

TEST_CASE("a word that is missing shows its name") {
  const LinkedCollection linked;
  const Site site;
  const Words words{{"here", "Here"}};
  const Edition edition{linked, site, words};
  CHECK(plain_text(word(edition, "here")) == "Here");
  CHECK(plain_text(word(edition, "gone")) == "⟨gone⟩");
}

TEST_CASE("a number of things takes the form that the language has for it") {
  const LinkedCollection linked;
  Site site;
  const Words words{{"count_one", "{n} case"},
                    {"count_few", "{n} cases (few)"},
                    {"count_many", "{n} cases (many)"},
                    {"count_other", "{n} cases"}};
  const Edition edition{linked, site, words};
  CHECK(plain_text(counted(edition, "count", 0)) == "0 cases");
  CHECK(plain_text(counted(edition, "count", 1)) == "1 case");
  site.language = "pl";
  CHECK(plain_text(counted(edition, "count", 3)) == "3 cases (few)");
  CHECK(plain_text(counted(edition, "count", 5)) == "5 cases (many)");
}

TEST_CASE("a number without a form of its own takes that of all others") {
  const LinkedCollection linked;
  Site site;
  site.language = "fr";
  const Words words{{"count_one", "{n} cas"}, {"count_other", "{n} cas (pluriel)"}};
  const Edition edition{linked, site, words};
  CHECK(plain_text(counted(edition, "count", 0)) == "0 cas");
  CHECK(plain_text(counted(edition, "count", 1'000'000)) == "1000000 cas (pluriel)");
}

TEST_CASE("what is filled in is not filled again") {
  const LinkedCollection linked;
  const Site site;
  const Words words{{"both", "{a} and {b}"}};
  CHECK(plain_text(phrase({linked, site, words}, "both", {{"a", "{b}"}, {"b", "2"}})) ==
        "{b} and 2");
}

TEST_CASE("a date is as exact as it is known") {
  const Sample sample = sample_with();
  const Edition edition{sample.linked, sample.site, sample.words};
  CHECK(date_in_words(edition, std::nullopt).empty());
  CHECK(plain_text(date_in_words(edition, Date{.year = 2013})) == "2013");
  CHECK(plain_text(date_in_words(edition, Date{.year = 2013, .month = 5})) == "May 2013");
  CHECK(plain_text(date_in_words(edition, Date{.year = 2013, .month = 5, .day = 1})) ==
        "1 May 2013");
}

TEST_CASE("years are a span, a beginning or an end") {
  const Sample sample = sample_with();
  const Edition edition{sample.linked, sample.site, sample.words};
  CHECK(plain_text(years_in_words(edition, 2012, 2014)) == "2012–2014");
  CHECK(plain_text(years_in_words(edition, 2013, 2013)) == "2013");
  CHECK(plain_text(years_in_words(edition, 2011, std::nullopt)) == "since 2011");
  CHECK(plain_text(years_in_words(edition, std::nullopt, 2014)) == "until 2014");
  CHECK(years_in_words(edition, std::nullopt, std::nullopt).empty());
}

TEST_CASE("countries are named in the site's language") {
  const LinkedCollection linked;
  Site site;
  const Words words;
  CHECK(plain_text(country_name({linked, site, words}, "BE")) == "Belgium");
  site.language = "de";
  CHECK(plain_text(country_name({linked, site, words}, "BE")) == "Belgien");
}

}  // namespace
}  // namespace brochure
