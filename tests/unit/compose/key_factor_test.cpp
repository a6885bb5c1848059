#include <string>

#include <doctest/doctest.h>

#include "unit/compose/sample.h"

namespace brochure {
namespace {

TEST_CASE("a key factor says where it stands") {
  const PageView page = page_at(sample_with(), "toolkits/parks/review.html");
  CHECK(page.template_name == "key-factor");
  CHECK(shown(page, "number_text") == "Key factor 1 of 2");
  CHECK(shown(page, "group_title") == "Planning");
  CHECK(shown(page, "toolkit.title") == "Parks for everyone");
  CHECK(shown(page, "page_title") == "A review of the parks – Key factor 1 – Parks for everyone");
  CHECK(shown(page, "statement") == "The city knows who uses its parks.");
}

TEST_CASE("where numbering runs on, factors are counted as in the source") {
  const PageView page = page_at(
      sample_with({{"content/north/parks/toolkit.md",
                    "+++\ntitle = \"Parks for everyone\"\nfactors_in_source = 5\n"
                    "[[group]]\nid = \"common\"\ntitle = \"Common factors\"\nrestarts = true\n"
                    "[[group]]\nid = \"plan\"\ntitle = \"Planning\"\n+++\n"}}),
      "toolkits/parks/people.html");
  CHECK(shown(page, "number_text") == "Key factor 2 of 5");
}

TEST_CASE("guide questions and their points are numbered and have permanent anchors") {
  const PageView page = page_at(sample_with(), "toolkits/parks/review.html");
  CHECK(shown(page, "questions.count") == "2");
  CHECK(shown(page, "questions.items.0.text") == "Who counts the visitors?");
  CHECK(shown(page, "questions.items.0.anchor") == "q1");
  CHECK(shown(page, "questions.items.0.points.items.1.number") == "1.2");
  CHECK(shown(page, "questions.items.0.points.items.1.anchor") == "q1-2");
  CHECK(shown(page, "questions.items.0.points.items.1.permalink_label") == "Link to question 1.2");
  CHECK(shown(page, "questions.items.1.points") == "no");
}

TEST_CASE("what refers to a single question is shown there, and not again for the page") {
  const PageView page = page_at(sample_with(), "toolkits/parks/review.html");
  CHECK(shown(page, "questions.items.0.referred_by.items.0.title") == "People in the parks");
  CHECK(shown(page, "questions.items.0.referred_by.items.0.sentences.0") == "More on counting.");
  CHECK(shown(page, "questions.items.0.points.items.1.referred_by.items.0.reason") ==
        "Nights are forgotten most easily.");
  CHECK(shown(page, "questions.items.1.referred_by") == "no");
  for (const FoundText& found : texts_of(page)) {
    if (!found.way.starts_with(".referred_by")) continue;
    CHECK(found.text != "Nights are forgotten most easily.");
  }
}

TEST_CASE("a note on a single question is shown there, and not again for the page") {
  const PageView page = page_at(sample_with(), "toolkits/parks/review.html");
  CHECK(shown(page, "questions.items.1.notes.items.0.title") == "A lost number");
  CHECK(shown(page, "notes") == "no");
}

TEST_CASE("an editors' note stands on the page that it is about") {
  const PageView page = page_at(sample_with(), "toolkits/parks/people.html");
  CHECK(shown(page, "notes.items.0.label") == "Fault in the source");
  CHECK(shown(page, "notes.items.0.opening") == "The number is not printed.");
  CHECK(shown(page, "notes.items.0.whole") == "yes");
}

TEST_CASE("a factor's cases stand below it in printed order, short ones as a whole") {
  const PageView page = page_at(sample_with(), "toolkits/parks/review.html");
  CHECK(shown(page, "cases.count") == "2");
  CHECK(shown(page, "cases.items.0.title") == "Night walks");
  CHECK(shown(page, "cases.items.0.city_name") == "Ghent");
  CHECK(shown(page, "cases.items.0.year") == "2013");
  CHECK(shown(page, "cases.items.0.whole") == "yes");
  CHECK(shown(page, "cases.items.0.editorial_title") == "yes");
  CHECK(shown(page, "cases.items.1.title") == "A map of parks");
  CHECK(shown(page, "cases.items.1.year") == "published 2014");
}

TEST_CASE("a case that the editors put under a factor says why") {
  const Sample sample = sample_with();
  CHECK(shown(page_at(sample, "toolkits/parks/review.html"), "cases.items.0.reason").empty());
  CHECK(shown(page_at(sample, "programmes/north/care.html"), "cases.items.0.reason") ==
        "Walkers report what is broken.");
}

TEST_CASE("each card on a page has ids of its own") {
  const PageView page = page_at(sample_with(), "toolkits/parks/review.html");
  CHECK(shown(page, "cases.items.0.id_prefix") == "case-parks-ghent-night-");
  CHECK(shown(page, "id_prefix").empty());
}

TEST_CASE("a shared factor is shown within the toolkit that is in the collection") {
  const PageView page = page_at(sample_with(), "programmes/north/care.html");
  CHECK(shown(page, "number_text") == "Key factor 1 of 1");
  CHECK(shown(page, "group_title") == "Common factors");
  CHECK(shown(page, "toolkit.title") == "Parks for everyone");
  CHECK(shown(page, "facts.items.0.name") == "Shared by");
  CHECK(shown(page, "facts.items.0.values.1.text") == "Streets");
  CHECK(shown(page, "facts.items.0.values.1.note") == "not in this collection");
}

TEST_CASE("a factor leads on to its neighbours") {
  const PageView page = page_at(sample_with(), "toolkits/parks/review.html");
  CHECK(shown(page, "steps.previous.title") == "Care for public places");
  CHECK(shown(page, "steps.next.title") == "People in the parks");
  CHECK(shown(page, "steps.next.label") == "Key factor 2");
  CHECK(shown(page_at(sample_with(), "toolkits/parks/people.html"), "steps.next") == "no");
}

TEST_CASE("a page says where its text comes from and when it was checked") {
  const PageView page = page_at(sample_with(), "toolkits/parks/review.html");
  CHECK(shown(page, "provenance.document.address") == "documents/parks-2014.html");
  CHECK(shown(page, "provenance.document.year") == "2014");
  CHECK(shown(page, "provenance.document.source_place") == "Key factor 1");
  CHECK(shown(page, "provenance.reviewed") == "Last checked by an editor on 20 November 2026.");
}

}  // namespace
}  // namespace brochure
