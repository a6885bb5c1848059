#include "link/citations.h"

#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "support/linked.h"

namespace brochure {
namespace {

/// The sentences of a page's references.
std::vector<std::string> sentences_in(const std::string& body) {
  const LinkedCollection linked = linked_from(
      {{"content/pages/about.md", "+++\ntitle = \"About\"\n+++\n" + body},
       {"content/cities/ghent.toml",
        "title = \"Ghent\"\nshort_title = \"G.\"\ncountry = \"BE\"\ncoordinates = [1, 2]\n"}});
  std::vector<std::string> sentences;
  const EntityIndex about = *find_entity(linked, Kind::Page, "about");
  for (const Citation& citation : citations_of(linked, about, SentenceFinder())) {
    sentences.push_back(citation.sentence);
  }
  return sentences;
}

std::string sentence_in(const std::string& body) {
  const auto sentences = sentences_in(body);
  REQUIRE(sentences.size() == 1);
  return sentences[0];
}

TEST_CASE("a citation is the sentence around the link") {
  CHECK(sentence_in("One. Two [three](city:ghent) four. Five.") == "Two three four.");
  CHECK(sentence_in("[One](city:ghent) two. Three.") == "One two.");
  CHECK(sentence_in("One! Is [two](city:ghent)? Three.") == "Is two?");
  CHECK(sentence_in("One. See [two](city:ghent)") == "See two");
}

TEST_CASE("lines that are broken are one sentence") {
  CHECK(sentence_in("One\ntwo [three](city:ghent)\nfour. Five.") == "One two three four.");
  CHECK(sentence_in("One\\\ntwo [three](city:ghent).") == "One two three.");
}

TEST_CASE("markup is left out, the words stay") {
  CHECK(sentence_in("*One* **[two](city:ghent)** `three` [vier](lang:nl).") ==
        "One two three vier.");
  CHECK(sentence_in("One[^1] [two](city:ghent).\n\n[^1]: Note.") == "One two.");
}

TEST_CASE("a link without words shows the short name of what it leads to") {
  CHECK(sentence_in("In <city:ghent> once.") == "In G. once.");
}

TEST_CASE("abbreviations do not end a sentence") {
  CHECK(sentence_in("Many, e.g. Roma, know [it](city:ghent).") == "Many, e.g. Roma, know it.");
  CHECK(sentence_in("So did Mr. Smith of [it](city:ghent). Once.") == "So did Mr. Smith of it.");
}

TEST_CASE("quotation marks go with their sentence") {
  CHECK(sentence_in("“One.” “Two [it](city:ghent).” Three.") == "“Two it.”");
  CHECK(sentence_in("One (two [it](city:ghent)). Three.") == "One (two it).");
}

TEST_CASE("letters of several bytes do not shift the sentence") {
  CHECK(sentence_in("Çağlar öğrendi. Ünlü [şehir](city:ghent) güzel. Başka.") ==
        "Ünlü şehir güzel.");
  CHECK(sentence_in("😀 One. 😀 Two [it](city:ghent). Three.") == "😀 Two it.");
}

TEST_CASE("each link of a paragraph has its sentence, in the order of the text") {
  CHECK(sentences_in("A [b](city:ghent). C [d](city:ghent) and [e](city:ghent).\n\n> F "
                     "[g](city:ghent).\n\n- H [i](city:ghent)\n\n## J [k](city:ghent)\n") ==
        std::vector<std::string>{"A b.", "C d and e.", "C d and e.", "F g.", "H i", "J k"});
}

}  // namespace
}  // namespace brochure
