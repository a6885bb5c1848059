#include "render/translation.h"

#include <string>
#include <vector>

#include <doctest/doctest.h>
#include <fmt/format.h>

namespace brochure {
namespace {

constexpr std::string_view english_words = R"(plain = "Plain"
kind_other = "Other"
place = "{city} in {country}"
count_one = "{n} case"
count_other = "{n} cases"
)";

TomlTable table_of(std::string_view text) {
  Diagnostics diagnostics;
  auto table = read_toml({{"words.toml", std::string(text)}}, FileId{0}, diagnostics);
  REQUIRE(table);
  return std::move(*table);
}

/// What is wrong with the words, as "line: message [code] help".
std::vector<std::string> faults(std::string_view words, std::string_view language) {
  Diagnostics diagnostics;
  check_translation(table_of(words), FileId{0}, language, table_of(english_words), diagnostics);
  std::vector<std::string> found;
  for (const Diagnostic& one : diagnostics) {
    REQUIRE(one.help.size() == 1);
    found.push_back(fmt::format("{}: {} [{}] {}", one.where.line, one.message, about(one.code).name,
                                one.help.front()));
  }
  return found;
}

using Faults = std::vector<std::string>;

TEST_CASE("a translation says all that the English words say") {
  CHECK(faults(R"(plain = "Schlicht"
kind_other = "Sonstiges"
place = "{country}: {city}"
count_one = "{n} Fall"
count_other = "{n} Fälle"
)",
               "de")
            .empty());
}

TEST_CASE("a word that is missing is reported with the English one") {
  CHECK(faults(R"(kind_other = "Sonstiges"
place = "{country}: {city}"
count_one = "{n} Fall"
count_other = "{n} Fälle"
)",
               "de") == Faults{"0: no word 'plain' [missing-word] in English: \"Plain\""});
}

TEST_CASE("a word too much is reported, with what may be meant by it") {
  CHECK(faults(R"(plan = "Schlicht"
kind_other = "Sonstiges"
place = "{country}: {city}"
count_one = "{n} Fall"
count_few = "{n} Fälle"
count_other = "{n} Fälle"
)",
               "de") ==
        Faults{"1: there is no word 'plan' in English [unknown-key] did you mean 'plain'?",
               "5: there is no word 'count_few' in English [unknown-key] take it out, or add it to "
               "en.toml",
               "0: no word 'plain' [missing-word] in English: \"Plain\""});
}

TEST_CASE("what is filled in must have its places, and no others") {
  CHECK(
      faults(R"(plain = "Schlicht {und} gut"
kind_other = "Sonstiges"
place = "{city} in {land}"
count_one = "{n} Fall"
count_other = "Fälle"
)",
             "de") ==
      Faults{"1: nothing is put in for {und} in 'plain' [wrong-placeholder] in English: \"Plain\"",
             "3: 'place' lacks {country} [wrong-placeholder] in English: \"{city} in {country}\"",
             "3: nothing is put in for {land} in 'place' [wrong-placeholder] in English: "
             "\"{city} in {country}\"",
             "5: 'count_other' lacks {n} [wrong-placeholder] in English: \"{n} cases\""});
}

TEST_CASE("numbers of things have the forms of their language") {
  CHECK(faults(R"(plain = "Prosty"
kind_other = "Inne"
place = "{country}: {city}"
count_one = "{n} przypadek"
count_few = "{n} przypadki"
count_other = "{n} przypadku"
)",
               "pl") == Faults{"0: no word 'count_many' [missing-word] in English: \"{n} cases\""});
}

TEST_CASE("a form for one number only need not have it in figures, but that for several must") {
  const std::string rest = R"(plain = "x"
kind_other = "x"
place = "{country}: {city}"
)";
  // In German only 1 is one; in French 0 is as well.
  CHECK(faults(rest + "count_one = \"ein Fall\"\ncount_other = \"{n} Fälle\"\n", "de").empty());
  CHECK(faults(rest + "count_one = \"un cas\"\ncount_other = \"{n} cas\"\n", "fr") ==
        Faults{"4: 'count_one' lacks {n} [wrong-placeholder] in English: \"{n} case\""});
}

TEST_CASE("a form for numbers that no collection comes to may be left out or be there") {
  const std::string words = R"(plain = "x"
kind_other = "x"
place = "{country}: {city}"
count_one = "{n} cas"
count_other = "{n} cas"
)";
  CHECK(faults(words, "fr").empty());
  CHECK(faults(words + "count_many = \"{n} de cas\"\n", "fr").empty());
}

}  // namespace
}  // namespace brochure
