#include "render/sign.h"

#include <charconv>

namespace brochure {
namespace {

constexpr std::string_view black = "#000";

/// "%3Csvg" is "<svg".
std::string percent_decoded(std::string_view text) {
  std::string decoded;
  for (std::size_t at = 0; at < text.size(); ++at) {
    unsigned byte = 0;
    const char* digits = text.data() + at + 1;
    const bool is_code = text[at] == '%' && at + 2 < text.size() &&
                         std::from_chars(digits, digits + 2, byte, 16).ptr == digits + 2;
    decoded += is_code ? static_cast<char>(byte) : text[at];
    if (is_code) at += 2;
  }
  return decoded;
}

std::string_view between(std::string_view text, std::string_view before, std::string_view after) {
  const std::size_t start = text.find(before);
  if (start == std::string_view::npos) return {};
  text.remove_prefix(start + before.size());
  const std::size_t end = text.find(after);
  return end == std::string_view::npos ? std::string_view{} : text.substr(0, end);
}

}  // namespace

Sign sign_of(std::string_view token, std::string_view paint) {
  const std::string svg = percent_decoded(between(token, "url(\"data:image/svg+xml,", "\")"));
  const std::string_view element = between(svg, "<svg", ">");
  Sign sign{.view_box = std::string(between(element, "viewBox='", "'")), .shapes = {}};
  if (sign.view_box.empty()) return {};
  std::string shapes(between(std::string_view(svg).substr(svg.find(element)), ">", "</svg>"));
  for (std::size_t at = shapes.find(black); at != std::string::npos;
       at = shapes.find(black, at + paint.size())) {
    shapes.replace(at, black.size(), paint);
  }
  sign.shapes = std::move(shapes);
  return sign;
}

}  // namespace brochure
