// What a page refers to, and what is said of it.

#include <algorithm>
#include <string>

#include <doctest/doctest.h>

#include "compose/opening.h"
#include "compose/target_at.h"
#include "model/address.h"
#include "unit/compose/sample.h"

namespace brochure {
namespace {

PageView about(const std::string& text) {
  return page_at(sample_with({{"content/pages/about.md", "+++\ntitle = \"About\"\n+++\n" + text}}),
                 "about.html");
}

/// The number that a page's text has beside the link in this place of its first paragraph.
std::uint32_t number_at(const PageView& page, std::size_t place) {
  const auto& prose = std::get<Prose>(value_at(page, "body").value);
  const auto& inside = std::get<Paragraph>(prose.blocks.at(0).node).inside;
  return std::get<Link>(inside.at(place).node).reference;
}

/// The entry of a list of the page's that leads to this address.
std::string entry_for(const PageView& page, const std::string& list, const std::string& address) {
  if (shown(page, list) == "no") return {};
  const int count = std::stoi(shown(page, list + ".count"));
  for (int place = 0; place < count; ++place) {
    const std::string entry = list + ".items." + std::to_string(place) + ".";
    if (shown(page, entry + "address") == address) return entry;
  }
  return {};
}

std::string preview_for(const PageView& page, const std::string& address) {
  const std::string entry = entry_for(page, "previews", address);
  return entry.empty() ? entry_for(page, "references", address) : entry;
}

TEST_CASE("references of a text are numbered as they come, each target once") {
  const PageView page = about("[Riga](city:riga), [Ghent](city:ghent), [Riga](city:riga) again.\n");
  CHECK(shown(page, "references.count") == "2");
  CHECK(shown(page, "references.items.0.title") == "Riga");
  CHECK(shown(page, "references.items.1.title") == "Ghent");
  CHECK(number_at(page, 0) == 1);
  CHECK(number_at(page, 2) == 2);
  CHECK(number_at(page, 4) == 1);
}

TEST_CASE("two questions of one key factor are two references") {
  const PageView page = about("[](question:parks/review/1), [](question:parks/review/1.2).\n");
  CHECK(shown(page, "references.count") == "2");
  CHECK(shown(page, "references.items.1.title") == "Question 1.2 of “Review”");
  CHECK(shown(page, "references.items.1.text") == "at night?");
  CHECK(shown(page, "references.items.1.where") == "Key factor 1: Review · Parks");
}

TEST_CASE("an address on the web is a reference too, known by the words of its link") {
  const PageView page = about("See [their pages](https://example.org/a).\n");
  CHECK(shown(page, "references.items.0.title") == "their pages");
  CHECK(shown(page, "references.items.0.website") == "https://example.org/a");
  CHECK(shown(page, "references.items.0.on_paper") == "https://example.org/a");
  CHECK(shown(page, "references.items.0.address") == "no");
}

TEST_CASE("a link that shows its address needs no reference") {
  CHECK(shown(about("See <https://example.org/a>.\n"), "references") == "no");
  CHECK(shown(about("See [example.org](https://example.org).\n"), "references") == "no");
}

TEST_CASE("what stands on the same page is no reference") {
  const PageView page = about("This [page](page:about).\n");
  CHECK(shown(page, "references") == "no");
  CHECK(number_at(page, 1) == 0);
}

TEST_CASE("on paper a reference has its full address, if the site has one") {
  Sample sample = sample_with();
  sample.site.address.clear();
  CHECK(shown(page_at(sample, "about.html"), "references.items.0.on_paper") == "cities.html");
  sample.site.address = "https://example.org/";
  CHECK(shown(page_at(sample, "about.html"), "references.items.0.on_paper") ==
        "https://example.org/cities.html");
}

TEST_CASE("a factor's references are numbered as the page is read") {
  const PageView page =
      page_at(sample_with({{"content/north/parks/factors/people.md",
                            "+++\ntitle = \"People\"\nnumber = 2\ngroup = \"plan\"\n"
                            "statement = \"Visitors of [Riga](city:riga) have a say.\"\n"
                            "[[video]]\ntitle = \"A talk\"\naddress = \"https://example.org/3\"\n"
                            "poster = \"talk.jpg\"\n"
                            "transcript = \"On [reviews](kf:review).\"\n+++\n"
                            "As in [Ghent](city:ghent).\n\n"
                            "## Guide questions\n- Who knows a [lawn](term:lawn)?\n"},
                           {"content/north/parks/factors/talk.jpg", ""}}),
              "toolkits/parks/people.html");
  CHECK(shown(page, "references.items.0.title") == "Riga");
  CHECK(shown(page, "references.items.1.title") == "Ghent");
  CHECK(shown(page, "references.items.2.title") == "A review of the parks");
  CHECK(shown(page, "references.items.3.title") == "Lawn");
}

TEST_CASE("the editors' notes are read after the text") {
  const PageView page = page_at(
      sample_with({{"content/north/parks/notes/lost-number.md",
                    "+++\ntitle = \"Lost\"\nkind = \"erratum\"\nabout = [\"kf:people\"]\n+++\n"
                    "As in [Riga](city:riga).\n"}}),
      "toolkits/parks/people.html");
  CHECK(shown(page, "references.count") == "3");
  CHECK(shown(page, "references.items.2.title") == "Riga");
}

TEST_CASE("what stands beside the text has a preview, and no number") {
  const PageView page = page_at(sample_with(), "toolkits/parks/review.html");
  CHECK_FALSE(entry_for(page, "previews", "charter/equal.html").empty());
  CHECK(entry_for(page, "references", "charter/equal.html").empty());
}

TEST_CASE("what the text refers to is not listed a second time for previews") {
  const PageView page = page_at(sample_with(), "toolkits/parks/people.html");
  CHECK_FALSE(entry_for(page, "references", "toolkits/parks/review.html").empty());
  CHECK(entry_for(page, "previews", "toolkits/parks/review.html").empty());
}

TEST_CASE("what the page tells itself, and the ways around it, need no preview") {
  const PageView factor = page_at(sample_with(), "toolkits/parks/review.html");
  CHECK(entry_for(factor, "previews", "cases/parks/ghent-night.html").empty());
  CHECK(entry_for(factor, "previews", "search.html").empty());
  CHECK(shown(page_at(sample_with(), "search.html"), "previews") == "no");
}

TEST_CASE("a preview says what a thing is, where it belongs, and what it says") {
  const PageView page = page_at(sample_with(), "toolkits/parks/people.html");
  const std::string review = preview_for(page, "toolkits/parks/review.html");
  CHECK(shown(page, review + "title") == "A review of the parks");
  CHECK(shown(page, review + "where") == "Key factor 1 · Parks");
  CHECK(shown(page, review + "text") == "The city knows who uses its parks.");
}

TEST_CASE("a preview of a city says its country and how many cases there are") {
  const PageView page = about("[Ghent](city:ghent)\n");
  CHECK(shown(page, "references.items.0.where") == "City · Belgium · 1 case");
}

TEST_CASE("a preview of what is not in the collection says so") {
  const PageView page = about("[Streets](toolkit:streets)\n");
  CHECK(shown(page, "references.items.0.where").ends_with("not in this collection"));
}

TEST_CASE("a preview of a context factor has its first wording, with the points") {
  const PageView page = about("[Weather](context:weather)\n");
  CHECK(shown(page, "references.items.0.text") == "How much it rains");
}

const std::string two_senses =
    "+++\ntitle = \"Bench\"\n[[sense]]\ntext = \"Anywhere.\"\n"
    "[[sense]]\ntoolkits = [\"parks\"]\ntext = \"Where one sits.\"\n+++\n";

TEST_CASE("a preview of a term has the sense of the toolkit that is read") {
  const Sample sample = sample_with(
      {{"content/terms/bench.md", two_senses},
       {"content/pages/about.md", "+++\ntitle = \"About\"\n+++\n[Bench](term:bench)\n"},
       {"content/north/parks/parts/foreword.md",
        "+++\ntitle = \"Foreword\"\nkind = \"foreword\"\norder = 1\n+++\n[Bench](term:bench)\n"}});
  CHECK(shown(page_at(sample, "about.html"), "references.items.0.text") == "Anywhere.");
  CHECK(shown(page_at(sample, "toolkits/parks/foreword.html"), "references.items.0.text") ==
        "Where one sits.");
}

TEST_CASE("a text is cut after a sentence, where one has room") {
  CHECK(first_sentences("One two three. Four five. Six.", 26) == "One two three. Four five.");
  CHECK(first_sentences("Is it? It is not.", 12) == "Is it?");
  CHECK(first_sentences("All of it.", 10) == "All of it.");
  CHECK(first_sentences("No sentence has room here.", 12) == "No sentence…");
}

TEST_CASE("an abbreviation ends no sentence") {
  CHECK(first_sentences("Some cities (e.g. Riga and others) do it.", 24) ==
        "Some cities (e.g. Riga…");
  CHECK(first_sentences("It is in St. Pauli, we are told.", 20) == "It is in St. Pauli…");
}

TEST_CASE("every page of an entity is found by its address") {
  const Sample sample = sample_with();
  for (const auto& of_kind : sample.linked.in_order) {
    for (const EntityIndex entity : of_kind) {
      const std::string path = page_path(entity_at(sample.linked, entity));
      CAPTURE(path);
      CHECK(target_at(sample.linked, path) == Target{entity, ""});
      CHECK(target_at(sample.linked, path + "#q1") == Target{entity, "q1"});
    }
  }
  CHECK_FALSE(target_at(sample.linked, "search.html"));
  CHECK_FALSE(target_at(sample.linked, "toolkits/parks/gone.html"));
}

}  // namespace
}  // namespace brochure
