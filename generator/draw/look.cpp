#include "draw/look.h"

#include <charconv>
#include <string_view>

namespace brochure {
namespace {

constexpr int weight_of_strong = 600;
constexpr int weight_of_plain = 400;

std::string token(const Theme& theme, std::string_view name) {
  const auto found = theme.tokens.find(name);
  return found == theme.tokens.end() ? std::string{} : found->second;
}

/// "sans" of "var(--type-sans)".
std::string_view face_named_in(std::string_view value) {
  constexpr std::string_view mark = "--type-";
  const std::size_t at = value.find(mark);
  if (at == std::string_view::npos) return {};
  value.remove_prefix(at + mark.size());
  return value.substr(0, value.find_first_of(") ,"));
}

std::vector<std::string> files_of_face(const Theme& theme, std::string_view face) {
  const auto found = theme.faces.find(face);
  if (found == theme.faces.end()) return {};
  std::vector<std::string> paths;
  for (const FaceFile& file : found->second) paths.push_back(file.path);
  return paths;
}

int number_in(std::string_view digits, int otherwise) {
  int number = otherwise;
  std::from_chars(digits.data(), digits.data() + digits.size(), number);
  return number;
}

/// The text with "%3C" and the like as the bytes they stand for.
std::string without_percent_signs(std::string_view text) {
  constexpr std::size_t escape_size = 3;
  std::string out;
  for (std::size_t at = 0; at < text.size(); ++at) {
    unsigned byte = 0;
    const std::string_view digits = text.substr(at + 1, escape_size - 1);
    const bool is_escape =
        text[at] == '%' && digits.size() == escape_size - 1 &&
        std::from_chars(digits.data(), digits.data() + digits.size(), byte, 16).ec == std::errc{};
    out += is_escape ? static_cast<char>(byte) : text[at];
    if (is_escape) at += escape_size - 1;
  }
  return out;
}

/// The drawing in `url("data:image/svg+xml,...")`; empty if that is not how it is given.
std::string drawing_in(std::string_view value) {
  constexpr std::string_view mark = "data:image/svg+xml,";
  const std::size_t begin = value.find(mark);
  const std::size_t end = value.rfind('"');
  if (begin == std::string_view::npos || end == std::string_view::npos || end < begin) return {};
  return without_percent_signs(value.substr(begin + mark.size(), end - begin - mark.size()));
}

}  // namespace

RedGreenBlue parts_of_colour(std::string_view colour) {
  constexpr std::size_t short_size = 4;
  constexpr std::size_t long_size = 7;
  if (colour.size() != short_size && colour.size() != long_size) return {};
  const std::size_t digits = (colour.size() - 1) / 3;
  const double whole = digits == 1 ? 15 : 255;
  const auto part = [&](std::size_t index) {
    unsigned value = 0;
    const char* begin = colour.data() + 1 + index * digits;
    std::from_chars(begin, begin + digits, value, 16);
    return value / whole;
  };
  return {part(0), part(1), part(2)};
}

std::optional<DrawnLook> drawn_look(const Theme& theme) {
  const auto sans = files_of_face(theme, "sans");
  const auto title = files_of_face(theme, face_named_in(token(theme, "type-title")));
  if (sans.empty()) return std::nullopt;
  return DrawnLook{
      .paper = token(theme, "tint"),
      .ink = token(theme, "ink"),
      .soft = token(theme, "soft"),
      .accent = token(theme, "accent"),
      .line = token(theme, "tint-line"),
      .sign = drawing_in(token(theme, "shape-sign")),
      .title = {.files = title.empty() ? sans : title,
                .weight = number_in(token(theme, "type-title-weight"), weight_of_strong)},
      .strong = {.files = sans, .weight = weight_of_strong},
      .plain = {.files = sans, .weight = weight_of_plain}};
}

}  // namespace brochure
