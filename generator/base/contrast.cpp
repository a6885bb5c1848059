#include "base/contrast.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>

#include <fmt/format.h>

namespace brochure {
namespace {

std::optional<int> digit(char character) {
  if (character >= '0' && character <= '9') return character - '0';
  if (character >= 'a' && character <= 'f') return character - 'a' + 10;
  if (character >= 'A' && character <= 'F') return character - 'A' + 10;
  return std::nullopt;
}

/// One channel of a colour as the specification's formula has it.
double linear(std::uint8_t channel) {
  const double value = channel / 255.0;
  return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(Colour colour) {
  return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue);
}

}  // namespace

std::optional<Colour> parse_colour(std::string_view text) {
  if (!text.starts_with('#') || (text.size() != 4 && text.size() != 7)) return std::nullopt;
  text.remove_prefix(1);
  const std::size_t width = text.size() / 3;
  std::array<std::uint8_t, 3> channels{};
  for (std::size_t index = 0; index < channels.size(); ++index) {
    const auto high = digit(text[index * width]);
    const auto low = digit(text[index * width + width - 1]);
    if (!high || !low) return std::nullopt;
    channels[index] = static_cast<std::uint8_t>(*high * 16 + *low);
  }
  return Colour{channels[0], channels[1], channels[2]};
}

std::string to_text(Colour colour) {
  return fmt::format("#{:02x}{:02x}{:02x}", colour.red, colour.green, colour.blue);
}

Colour mixed(Colour from, Colour to, double part) {
  const auto mix = [&](std::uint8_t one, std::uint8_t other) {
    return static_cast<std::uint8_t>(std::lround(one + (other - one) * part));
  };
  return {mix(from.red, to.red), mix(from.green, to.green), mix(from.blue, to.blue)};
}

double contrast(Colour one, Colour other) {
  const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
  return (lighter + 0.05) / (darker + 0.05);
}

std::optional<Colour> readable_colour(Colour text, Colour background, double at_least) {
  const Colour black{};
  const Colour white{255, 255, 255};
  const Colour goal = contrast(black, background) > contrast(white, background) ? black : white;
  for (int steps = 0; steps <= 255; ++steps) {
    const Colour tried = mixed(text, goal, steps / 255.0);
    if (contrast(tried, background) >= at_least) return tried;
  }
  return std::nullopt;
}

}  // namespace brochure
