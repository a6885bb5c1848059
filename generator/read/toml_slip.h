#pragma once

// What is wrong with data that the TOML library cannot read, in an editor's words. The library
// says what it expected; most slips are a handful, and each has a way to mend it.

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace brochure {

struct TomlSlip {
  std::string message;
  std::string help;
  std::uint32_t line = 0;  ///< where the slip is, if not where the library stopped; else 0
};

/// `lines` are the file's; the data begins on `first_line`, and the library stopped on `line` with
/// this description.
TomlSlip slip_at(std::span<const std::string_view> lines, std::uint32_t first_line,
                 std::uint32_t line, std::string_view description);

}  // namespace brochure
