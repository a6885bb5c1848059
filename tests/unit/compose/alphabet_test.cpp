#include "compose/alphabet.h"

#include <string>
#include <vector>

#include <doctest/doctest.h>

namespace brochure {
namespace {

/// "A: Aarhus, Århus; B: Bilbao".
std::string shown(const std::vector<std::string>& names, const std::string& language) {
  std::string text;
  for (const Letter& letter : by_letter(names, language)) {
    if (!text.empty()) text += "; ";
    text += letter.letter + ":";
    for (const std::size_t place : letter.names) text += " " + names[place];
  }
  return text;
}

TEST_CASE("names stand under their letters, with accents or without, in a dictionary's order") {
  CHECK(shown({"Riga", "Århus", "Zurich", "Aachen", "Łódź", "éclat"}, "en") ==
        "A: Aachen Århus; E: éclat; L: Łódź; R: Riga; Z: Zurich");
}

TEST_CASE("each language has its own letters") {
  CHECK(shown({"Århus", "Aachen"}, "da") == "Å: Aachen Århus");
  CHECK(shown({"Šiauliai", "Sofia"}, "lv") == "S: Sofia; Š: Šiauliai");
}

TEST_CASE("a name stands under its first letter, whatever stands before it") {
  CHECK(shown({"“Quoted”", "Quay", "(Q)"}, "en") == "Q: (Q) Quay “Quoted”");
}

TEST_CASE("names are sorted word by word") {
  CHECK(shown({"About", "A lost number"}, "en") == "A: A lost number About");
}

TEST_CASE("what begins with no letter of the language stands last, together") {
  CHECK(shown({"2020 report", "Αθήνα", "Bonn"}, "en") == "B: Bonn; : 2020 report Αθήνα");
}

TEST_CASE("long names are sorted as short ones are") {
  CHECK(shown({"Plan Einstein and Welkom in Utrecht, a longer title", "A single desk for migrants",
               "European-level projects and initiatives, and more"},
              "en") ==
        "A: A single desk for migrants; E: European-level projects and initiatives, and more; "
        "P: Plan Einstein and Welkom in Utrecht, a longer title");
}

TEST_CASE("without names there are no letters") { CHECK(by_letter({}, "en").empty()); }

}  // namespace
}  // namespace brochure
