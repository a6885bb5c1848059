#include "export/reader/needed_faces.h"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <set>
#include <vector>

#include <unicode/utf8.h>

namespace brochure {
namespace {

using Letters = std::set<std::uint32_t>;

Letters letters_of(std::string_view text) {
  Letters letters;
  const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data());
  const auto size = static_cast<std::int32_t>(text.size());
  for (std::int32_t at = 0; at < size;) {
    UChar32 letter = 0;
    U8_NEXT(bytes, at, size, letter);
    if (letter >= 0) letters.insert(static_cast<std::uint32_t>(letter));
  }
  return letters;
}

/// The number at the beginning of a text, which loses it.
std::uint32_t take_number(std::string_view& text) {
  std::uint32_t number = 0;
  const auto result = std::from_chars(text.data(), text.data() + text.size(), number, 16);
  text.remove_prefix(static_cast<std::size_t>(result.ptr - text.data()));
  return number;
}

/// Whether any of "U+0100-02BA, U+2113" is among the letters.
bool has_letter_of(std::string_view ranges, const Letters& letters) {
  constexpr std::string_view mark = "U+";
  for (std::size_t at = ranges.find(mark); at != std::string_view::npos; at = ranges.find(mark)) {
    ranges.remove_prefix(at + mark.size());
    const std::uint32_t first = take_number(ranges);
    std::uint32_t last = first;
    if (ranges.starts_with('-')) {
      ranges.remove_prefix(1);
      last = take_number(ranges);
    }
    const auto found = letters.lower_bound(first);
    if (found != letters.end() && *found <= last) return true;
  }
  return false;
}

bool is_needed(std::string_view face, const Letters& letters) {
  const std::size_t ranges = face.find("unicode-range:");
  if (ranges == std::string_view::npos) return true;
  return has_letter_of(face.substr(ranges, face.find(';', ranges) - ranges), letters);
}

}  // namespace

std::string with_needed_faces(std::string_view css, std::string_view text) {
  constexpr std::string_view mark = "@font-face";
  const Letters letters = letters_of(text);
  std::string out;
  std::size_t done = 0;
  for (std::size_t at = css.find(mark); at != std::string_view::npos; at = css.find(mark, done)) {
    const std::size_t end = css.find('}', at);
    if (end == std::string_view::npos) break;
    out.append(css.substr(done, at - done));
    const std::string_view face = css.substr(at, end + 1 - at);
    if (is_needed(face, letters)) out.append(face);
    done = end + 1;
  }
  return out.append(css.substr(done));
}

}  // namespace brochure
