#pragma once

// Characters of ASCII, told apart alike in every locale, which <cctype> does not promise.

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>

namespace brochure {

/// What stands between words and at the ends of lines.
constexpr std::string_view ascii_blanks = " \t\r\n";

constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }
constexpr bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
constexpr bool is_letter_or_digit(char c) { return is_letter(c) || is_digit(c); }

/// "A" as "a"; all else as it is.
constexpr char in_small(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

inline std::string in_small_letters(std::string_view text) {
  std::string small(text);
  std::ranges::transform(small, small.begin(), in_small);
  return small;
}

/// Digits and nothing else, at least one.
constexpr bool is_number(std::string_view text) {
  return !text.empty() && std::ranges::all_of(text, is_digit);
}

/// Also the empty text.
constexpr bool is_blank(std::string_view text) {
  return text.find_first_not_of(ascii_blanks) == std::string_view::npos;
}

/// Without the blanks before and after it.
constexpr std::string_view trimmed(std::string_view text) {
  const std::size_t first = text.find_first_not_of(ascii_blanks);
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(ascii_blanks) - first + 1);
}

}  // namespace brochure
