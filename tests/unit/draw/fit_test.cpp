#include "draw/fit.h"

#include <string>

#include <doctest/doctest.h>

#include "unit/draw/faces.h"

namespace brochure {
namespace {

constexpr TextBox box{.width = 1000, .height = 270, .largest = 90, .leading = 1.1};

/// A title of so many letters, in words of nine and a space.
std::string long_title(std::size_t letters) {
  std::string title;
  while (title.size() < letters) title += "benchmark ";
  title.resize(letters, 'k');
  return title;
}

std::size_t glyphs_in(const FittedText& text) {
  std::size_t count = 0;
  for (const SetText& line : text.lines) count += line.glyphs.size();
  return count;
}

void check_inside(const FittedText& text) {
  for (const SetText& line : text.lines) CHECK(line.width * text.size <= box.width);
  CHECK(static_cast<double>(text.lines.size()) * box.leading * text.size <= box.height);
}

TEST_CASE("a short text stands on one line in the largest size") {
  const TypefaceFiles files = real_typefaces();
  Typesetter typesetter(files);
  const FittedText text = fit(typesetter, "Champions", serif(), box);
  CHECK(text.lines.size() == 1);
  CHECK(text.size == box.largest);
}

TEST_CASE("a text of 200 letters, and one of 2000, is set smaller until all of it fits") {
  const TypefaceFiles files = real_typefaces();
  Typesetter typesetter(files);
  for (const std::size_t letters : {200U, 2000U}) {
    CAPTURE(letters);
    const FittedText text = fit(typesetter, long_title(letters), serif(), box);
    check_inside(text);
    // No letter is lost; where a line ends, its space is.
    CHECK(glyphs_in(text) + text.lines.size() >= letters);
  }
}

TEST_CASE("a word that is wider than the box is set smaller, not cut") {
  const TypefaceFiles files = real_typefaces();
  Typesetter typesetter(files);
  const std::string word(80, 'm');
  const FittedText text = fit(typesetter, word, serif(), box);
  check_inside(text);
  CHECK(glyphs_in(text) == word.size());
}

TEST_CASE("lines are about equally long") {
  const TypefaceFiles files = real_typefaces();
  Typesetter typesetter(files);
  const FittedText text =
      fit(typesetter, "Staff of the city reflect the people who live in the city", serif(), box);
  REQUIRE(text.lines.size() > 1);
  CHECK(text.lines.back().width > text.lines.front().width * 0.7);
}

TEST_CASE("an empty text has no lines") {
  const TypefaceFiles files = real_typefaces();
  Typesetter typesetter(files);
  CHECK(fit(typesetter, "", serif(), box).lines.empty());
}

TEST_CASE("letters come from the first file of the face that has them, in the weight asked for") {
  const TypefaceFiles files = real_typefaces();
  Typesetter typesetter(files);
  const SetText name = typesetter.set("Brīvprātīgie", serif());
  REQUIRE(name.glyphs.size() == 12);
  CHECK(name.glyphs[0].font != name.glyphs[2].font);  // "ī" is in the file for the rest of Latin
  for (const SetText::Glyph& glyph : name.glyphs) CHECK(glyph.index != 0);
  CHECK(typesetter.set("mentor", serif(900)).width > typesetter.set("mentor", serif(300)).width);
}

}  // namespace
}  // namespace brochure
