#include <algorithm>
#include <charconv>
#include <cstddef>
#include <string>
#include <string_view>

#include "base/ascii.h"
#include "export/docx/word_styles.h"

namespace brochure {
namespace {

/// How often a face may be said to be another before that leads in a circle.
constexpr int most_steps = 8;

/// The value of a face's token, whatever other token it refers to.
std::string_view value_of_face(const Tokens& tokens, std::string_view name) {
  constexpr std::string_view reference = "var(--";
  std::string token = "type-" + std::string(name);
  for (int step = 0; step < most_steps; ++step) {
    const auto found = tokens.find(token);
    if (found == tokens.end()) return {};
    const std::string_view value = found->second;
    if (!value.starts_with(reference)) return value;
    token = trimmed(value.substr(reference.size(), value.find(')') - reference.size()));
  }
  return {};
}

/// The faces of a list as CSS writes it, without quotes.
std::string_view next_face(std::string_view& list) {
  const std::size_t comma = std::min(list.find(','), list.size());
  std::string_view face = trimmed(list.substr(0, comma));
  list.remove_prefix(std::min(comma + 1, list.size()));
  const bool is_quoted = face.size() > 1 && (face.front() == '"' || face.front() == '\'');
  return is_quoted ? face.substr(1, face.size() - 2) : face;
}

bool is_of_serif(const Tokens& tokens, std::string_view name) {
  const std::string_view value = value_of_face(tokens, name);
  return name == "serif" || (!value.empty() && value == value_of_face(tokens, "serif"));
}

}  // namespace

std::string word_colour(const Tokens& tokens, std::string_view name) {
  constexpr std::size_t short_form = 3;
  const auto found = tokens.find(name);
  if (found == tokens.end() || !found->second.starts_with('#')) return "auto";
  std::string digits = found->second.substr(1);
  if (digits.size() != short_form) return digits;
  std::string twice;
  for (const char digit : digits) twice.append(2, digit);
  return twice;
}

WordFace word_face(const Tokens& tokens, std::string_view name) {
  constexpr std::string_view stands_in = "Like ";
  std::string_view list = value_of_face(tokens, name);
  if (list.empty()) return {.name = "Georgia", .has_serifs = true};
  WordFace face{.name = std::string(next_face(list)), .has_serifs = is_of_serif(tokens, name)};
  while (!list.empty()) {
    const std::string_view other = next_face(list);
    if (!other.starts_with(stands_in)) continue;
    face.name = other.substr(stands_in.size());
    break;
  }
  return face;
}

bool word_titles_are_bold(const Tokens& tokens) {
  constexpr int semibold = 600;
  const auto found = tokens.find("type-title-weight");
  if (found == tokens.end()) return false;
  const std::string& weight = found->second;
  int number = 0;
  std::from_chars(weight.data(), weight.data() + weight.size(), number);
  return weight == "bold" || number >= semibold;
}

}  // namespace brochure
