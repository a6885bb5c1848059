#include "compose/overviews/text_width.h"

namespace brochure {
namespace {

/// In parts of the size, for a common face without serifs.
double letter_width(char letter) {
  constexpr std::string_view thin = "iljtfr.,:;'|()-I ";
  constexpr std::string_view wide = "mwMW@%";
  if (thin.find(letter) != std::string_view::npos) return 0.34;
  if (wide.find(letter) != std::string_view::npos) return 0.86;
  if (letter >= 'A' && letter <= 'Z') return 0.64;
  return 0.55;
}

bool continues_letter(char byte) { return (static_cast<unsigned char>(byte) & 0xc0U) == 0x80U; }

}  // namespace

double text_width(std::string_view text, double size) {
  double width = 0;
  for (const char byte : text) {
    if (!continues_letter(byte)) width += letter_width(byte);
  }
  return width * size;
}

double spaced_text_width(std::string_view text, double size) {
  constexpr double letter_spacing = 0.12;
  constexpr double word_spacing = 0.16;
  double spacing = 0;
  for (const char byte : text) {
    if (!continues_letter(byte)) spacing += letter_spacing;
    if (byte == ' ') spacing += word_spacing;
  }
  return text_width(text, size) + spacing * size;
}

}  // namespace brochure
