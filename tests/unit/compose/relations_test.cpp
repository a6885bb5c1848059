#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>

#include <doctest/doctest.h>

#include "unit/compose/sample.h"

namespace brochure {
namespace {

TEST_CASE("what refers to a page is told apart by who says so") {
  const PageView page = page_at(sample_with(), "toolkits/parks/review.html");
  CHECK(shown(page, "referred_by.groups") == "2");
  CHECK(shown(page, "referred_by.groups.0.standing") == "printed");
  CHECK(shown(page, "referred_by.groups.0.standing_title") == "Printed in the source");
  CHECK(shown(page, "referred_by.groups.0.roles.0.phrase") == "Referred to in");
  CHECK(shown(page, "referred_by.groups.0.roles.0.items.0.title") == "People in the parks");
  CHECK(shown(page, "referred_by.groups.1.standing") == "editorial");
  CHECK(shown(page, "referred_by.groups.1.roles.0.phrase") == "Mentioned in");
  CHECK(shown(page, "referred_by.groups.1.roles.0.items.0.title") == "Bench");
  CHECK(shown(page, "referred_by.count") == "2");
}

TEST_CASE("a case that refers to a page is named with its city") {
  const PageView page =
      page_at(sample_with({{"content/north/parks/cases/riga-lawn.md",
                            "+++\ntitle = \"Lawn\"\nkind = \"example\"\n"
                            "city = \"riga\"\n+++\nA [bench](term:bench) on it.\n"}}),
              "terms/bench.html");
  CHECK(shown(page, "referred_by.groups.0.roles.0.items.0.place") == "Riga, Parks");
}

TEST_CASE("a reference in a text is shown with its sentence") {
  const PageView page = page_at(sample_with(), "toolkits/parks/review.html");
  CHECK(shown(page, "referred_by.groups.0.roles.0.items.0.sentences") == "1");
  CHECK(shown(page, "referred_by.groups.0.roles.0.items.0.sentences.0") ==
        "They build on the review of the parks.");
}

TEST_CASE("several references from one page are one entry with all their sentences") {
  const PageView page = page_at(
      sample_with({{"content/terms/lawn.md",
                    "+++\ntitle = \"Lawn\"\n[[sense]]\ntext = \"Grass.\"\n+++\n"
                    "A [bench](term:bench) on it. A second [bench](term:bench) beside it.\n"}}),
      "terms/bench.html");
  CHECK(shown(page, "referred_by.count") == "1");
  CHECK(shown(page, "referred_by.groups.0.roles.0.items.0.sentences") == "2");
}

TEST_CASE("a sentence that is no more than the target's name is not quoted") {
  const PageView page =
      page_at(sample_with({{"content/terms/lawn.md",
                            "+++\ntitle = \"Lawn\"\n[[sense]]\ntext = \"Grass.\"\n+++\n"
                            "- [](term:bench)\n- [](term:bench)\n"}}),
              "terms/bench.html");
  CHECK(shown(page, "referred_by.groups.0.roles.0.items.0.sentences") == "0");
}

TEST_CASE("a reference from a guide question leads to that question") {
  const PageView page = page_at(sample_with(), "toolkits/parks/people.html");
  const std::string item = "referred_by.groups.0.roles.0.items.0.";
  CHECK(shown(page, item + "title") == "A review of the parks");
  CHECK(shown(page_at(sample_with({{"content/terms/lawn.md",
                                    "+++\ntitle = \"Lawn\"\n[[sense]]\ntext = \"Grass.\"\n+++\n"},
                                   {"content/north/parks/factors/people.md",
                                    "+++\ntitle = \"People\"\nnumber = 2\ngroup = \"plan\"\n"
                                    "statement = \"Visitors have a say.\"\n+++\n\n"
                                    "## Guide questions\n- Who knows a [lawn](term:lawn)?\n"}}),
                      "terms/lawn.html"),
              "referred_by.groups.0.roles.0.items.0.address") == "toolkits/parks/people.html#q1");
}

/// How often a text stands on a page, in this part of its view.
std::ptrdiff_t count_of(std::string_view text, const PageView& page, std::string_view part) {
  return std::ranges::count_if(texts_of(page), [&](const FoundText& found) {
    return found.way.starts_with(part) && found.text == text;
  });
}

TEST_CASE("what holds both ways is shown on both pages, once") {
  const Sample sample = sample_with();
  const PageView people = page_at(sample, "toolkits/parks/people.html");
  const PageView care = page_at(sample, "programmes/north/care.html");
  CHECK(count_of("Both ask who is listened to.", people, ".") == 1);
  CHECK(count_of("Both ask who is listened to.", care, ".") == 1);
  CHECK(count_of("Care for public places", people, ".relations.groups.1.roles") > 0);
  CHECK(count_of("People in the parks", care, ".relations.groups.0.roles") > 0);
}

TEST_CASE("a reference that holds both ways and is made from both pages is shown once") {
  const PageView page = page_at(
      sample_with({{"content/north/factors/care.md",
                    "+++\ntitle = \"Care for public places\"\nnumber = 1\ngroup = \"common\"\n"
                    "toolkits = [\"parks\"]\nstatement = \"Somebody cares.\"\n"
                    "parallel = [{ to = \"kf:parks/people\", why = \"Seen from here.\" }]\n+++\n\n"
                    "## Guide questions\n- Who cares?\n"}}),
      "programmes/north/care.html");
  CHECK(shown(page, "relations.count") == "1");
  CHECK(shown(page, "relations.groups.0.roles.0.items.0.reason") == "Seen from here.");
}

TEST_CASE("a link in the text is repeated beside it only if the source printed it") {
  const PageView page = page_at(sample_with(), "toolkits/parks/people.html");
  CHECK(shown(page, "relations.groups.0.standing") == "printed");
  CHECK(shown(page, "relations.groups.0.roles.0.phrase") == "Refers to");
  CHECK(shown(page, "relations.groups.0.roles.0.items.0.title") == "A review of the parks");
  const PageView other = page_at(sample_with(), "toolkits/parks/review.html");
  CHECK(count_of("People in the parks", other, ".relations") == 0);
}

TEST_CASE("a field's reference with a reason is the editors', one without follows from the model") {
  const PageView page = page_at(sample_with(), "toolkits/parks/review.html");
  CHECK(shown(page, "relations.groups.0.standing") == "editorial");
  CHECK(shown(page, "relations.groups.0.roles.0.items.0.title") == "Equal opportunities");
  CHECK(shown(page, "relations.groups.0.roles.0.items.0.reason") == "It hears from all residents.");
  CHECK(shown(page, "relations.groups.1.standing") == "structural");
  CHECK(shown(page, "relations.groups.1.roles.0.items.0.title") == "Weather");
}

TEST_CASE("a long list of references is folded up") {
  Sources files;
  for (char letter = 'a'; letter < 'a' + 9; ++letter) {
    files.push_back({std::string("content/terms/") + letter + ".md",
                     std::string("+++\ntitle = \"") + letter +
                         "\"\n[[sense]]\ntext = \"A [lawn](term:lawn) of kind " + letter +
                         ".\"\n+++\n"});
  }
  const PageView page = page_at(sample_with(std::move(files)), "terms/lawn.html");
  CHECK(shown(page, "referred_by.groups.0.roles.0.count") == "9");
  CHECK(shown(page, "referred_by.groups.0.roles.0.many") == "yes");
  CHECK(shown(page_at(sample_with(), "terms/bench.html"), "referred_by") == "no");
}

}  // namespace
}  // namespace brochure
