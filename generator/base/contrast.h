#pragma once

// Colours, and how well one can be read on another.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace brochure {

struct Colour {
  std::uint8_t red = 0;
  std::uint8_t green = 0;
  std::uint8_t blue = 0;
  bool operator==(const Colour&) const = default;
};

/// "#1b1f24" or "#fff"; nothing if it is neither.
std::optional<Colour> parse_colour(std::string_view text);
std::string to_text(Colour colour);

/// So much of the way from one to the other: 0 is `from`, 1 is `to`.
Colour mixed(Colour from, Colour to, double part);

/// The contrast ratio of WCAG 2.2: from 1 (the same) to 21 (black on white).
double contrast(Colour one, Colour other);

/// The colour that is nearest to `text` on the way to black or white and has the contrast needed on
/// `background`; nothing if not even black or white has.
std::optional<Colour> readable_colour(Colour text, Colour background, double at_least);

}  // namespace brochure
