#include "export/pdf/operands.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <system_error>

#include "base/ascii.h"

namespace brochure {
namespace {

std::uint8_t channel(double part) {
  return static_cast<std::uint8_t>(std::lround(std::clamp(part, 0.0, 1.0) * 255));
}

}  // namespace

std::vector<double> numbers_in(std::string_view operands) {
  std::vector<double> numbers;
  const char* at = operands.data();
  const char* const end = at + operands.size();
  while (at != end) {
    double number = 0;
    const auto [behind, problem] = std::from_chars(at, end, number);
    if (problem == std::errc()) numbers.push_back(number);
    at = problem == std::errc() ? behind : at + 1;
  }
  return numbers;
}

std::string name_in(std::string_view operands) {
  const std::size_t begin = operands.find('/');
  if (begin == std::string_view::npos) return {};
  return std::string(operands.substr(begin, operands.find_first_of(ascii_blanks, begin) - begin));
}

std::optional<Colour> colour_of(std::string_view operands) {
  if (operands.find('/') != std::string_view::npos) return std::nullopt;
  const std::vector<double> parts = numbers_in(operands);
  if (parts.size() == 1) return Colour{channel(parts[0]), channel(parts[0]), channel(parts[0])};
  if (parts.size() == 3) return Colour{channel(parts[0]), channel(parts[1]), channel(parts[2])};
  if (parts.size() != 4) return std::nullopt;
  const auto without = [&](double ink) { return channel((1 - ink) * (1 - parts[3])); };
  return Colour{without(parts[0]), without(parts[1]), without(parts[2])};
}

}  // namespace brochure
