#pragma once

// A piece of a source line as a terminal shows it, and where in it a mark belongs.

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace brochure {

struct Excerpt {
  std::string text;            ///< safe to print: no tabs, no control characters
  std::size_t mark_start = 0;  ///< in terminal columns, from 0
  std::size_t mark_width = 1;  ///< at least 1
};

/// The line around the characters from `column` up to before `end_column` (counted from 1), at most
/// `width_max` terminal columns wide; "…" stands for what was cut off.
Excerpt excerpt_of(std::string_view line, std::uint32_t column, std::uint32_t end_column,
                   std::size_t width_max = 100);

/// Text from a file, made safe to print: whatever could control the terminal or turn the reading
/// direction is replaced.
std::string printable(std::string_view text);

}  // namespace brochure
