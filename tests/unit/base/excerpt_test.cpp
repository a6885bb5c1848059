#include "base/excerpt.h"

#include <string>

#include <doctest/doctest.h>

namespace brochure {
namespace {

/// The excerpt with the mark below it.
std::string shown(std::string_view line, std::uint32_t column, std::uint32_t end_column,
                  std::size_t width_max = 100) {
  const Excerpt excerpt = excerpt_of(line, column, end_column, width_max);
  return excerpt.text + "\n" + std::string(excerpt.mark_start, ' ') +
         std::string(excerpt.mark_width, '^');
}

TEST_CASE("the mark stands below its characters") {
  CHECK(shown("city = \"gent\"", 8, 14) ==
        "city = \"gent\"\n"
        "       ^^^^^^");
}

TEST_CASE("letters of several bytes take one column") {
  CHECK(shown("Malmö är x", 10, 11) ==
        "Malmö är x\n"
        "         ^");
}

TEST_CASE("accents of their own take none, East Asian letters and emoji two columns") {
  CHECK(shown("e\xCC\x81x", 3, 4) == "e\xCC\x81x\n ^");
  CHECK(shown("漢字x", 3, 4) == "漢字x\n    ^");
  CHECK(shown("漢字x", 1, 3) == "漢字x\n^^^^");
  CHECK(shown("🎈x", 2, 3) == "🎈x\n  ^");
}

TEST_CASE("tabs become spaces, up to the next stop") {
  CHECK(shown("\ta\tb", 4, 5) == "    a   b\n        ^");
}

TEST_CASE("what controls a terminal or turns the reading direction is replaced") {
  CHECK(excerpt_of("a\x1B[31mb", 1, 2).text == "a\xEF\xBF\xBD[31mb");
  CHECK(excerpt_of("a\xE2\x80\xAE"
                   "b",
                   1, 2)
            .text ==
        "a\xEF\xBF\xBD"
        "b");
  CHECK(printable("a\nb\x7F") ==
        "a\xEF\xBF\xBD"
        "b\xEF\xBF\xBD");
}

TEST_CASE("a place that is empty or beyond the line is marked all the same") {
  CHECK(shown("ab", 2, 2) == "ab\n ^");
  CHECK(shown("ab", 3, 3) == "ab\n  ^");
  CHECK(shown("ab", 9, 12) == "ab\n  ^");
  CHECK(shown("", 1, 5) == "\n^");
}

TEST_CASE("a mark does not run beyond the line") { CHECK(shown("abcd", 3, 99) == "abcd\n  ^^"); }

TEST_CASE("of a long line, what is around the mark is shown") {
  const std::string line = "one two three four five six seven eight nine ten";
  CHECK(shown(line, 1, 4, 22) ==
        "one two three four f…\n"
        "^^^");
  CHECK(shown(line, 25, 28, 22) ==
        "…ur five six seven ei…\n"
        "         ^^^");
  CHECK(shown(line, 46, 49, 22) ==
        "…seven eight nine ten\n"
        "                  ^^^");
}

TEST_CASE("a mark longer than what can be shown is cut as well") {
  CHECK(shown(std::string(50, 'x'), 1, 51, 12) ==
        "xxxxxxxxxx…\n"
        "^^^^^^^^^^");
}

TEST_CASE("a cut does not leave an accent alone") {
  std::string line;
  for (int i = 0; i < 40; ++i) line += "e\xCC\x81";
  for (std::size_t width = 12; width < 30; ++width) {
    for (std::uint32_t column = 1; column < 80; ++column) {
      CHECK_FALSE(excerpt_of(line, column, column + 1, width).text.starts_with("…\xCC\x81"));
    }
  }
}

}  // namespace
}  // namespace brochure
