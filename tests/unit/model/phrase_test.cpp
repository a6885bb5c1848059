#include "model/phrase.h"

#include <vector>

#include <doctest/doctest.h>

namespace brochure {
namespace {

using enum WordsOf;
using Pieces = std::vector<PhrasePiece>;

TEST_CASE("a phrase knows which of its words are whose") {
  Phrase phrase = in_interface("Frage 3 von „");
  append(phrase, "Neighbourhood review", Content);
  CHECK(phrase.pieces == Pieces{{"Frage 3 von „", Interface}, {"Neighbourhood review", Content}});
  CHECK(plain_text(phrase) == "Frage 3 von „Neighbourhood review");
}

TEST_CASE("numbers and signs are part of the words before them") {
  Phrase phrase = in_interface("seit ");
  append(phrase, "2012", Content);
  CHECK(phrase.pieces == Pieces{{"seit 2012", Interface}});
  Phrase places = "Ghent";
  append(places, ", ", Interface);
  append(places, "Streets", Content);
  CHECK(places.pieces == Pieces{{"Ghent, Streets", Content}});
}

TEST_CASE("numbers and signs at the beginning are part of the words after them") {
  Phrase phrase = "3";
  append(phrase, " ", Interface);
  append(phrase, "Fragen", Interface);
  CHECK(phrase.pieces == Pieces{{"3 Fragen", Interface}});
}

TEST_CASE("a phrase without letters is in no language but the page's") {
  CHECK(in_interface("2012–2014").pieces == Pieces{{"2012–2014", Content}});
}

TEST_CASE("nothing put in leaves a phrase as it is") {
  CHECK(in_interface("").empty());
  CHECK(Phrase("").empty());
  Phrase phrase = "Ghent";
  append(phrase, Phrase());
  CHECK(phrase == Phrase("Ghent"));
}

}  // namespace
}  // namespace brochure
