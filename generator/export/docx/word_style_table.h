#pragma once

// Which styles documents for word processors have.

#include <span>

namespace brochure {

/// What a style says, in the document's own XML:
/// https://ecma-international.org/publications-and-standards/standards/ecma-376/ Words in braces
/// stand for the theme's colours and faces. Lengths are twentieths of a point, sizes of letters
/// half points, widths of lines eighths of a point.
struct WordStyle {
  const char* id;
  const char* name;
  char type = 'p';  ///< of paragraphs, 'c'haracters or 't'ables
  const char* based_on = "";
  const char* next = "";
  const char* paragraph = "";
  const char* words = "";
};

std::span<const WordStyle> word_style_table();

/// What stands for "{box}" and "{box-heading}".
extern const char* const word_box;
extern const char* const word_box_heading;

}  // namespace brochure
