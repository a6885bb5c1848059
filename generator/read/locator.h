#pragma once

// Finds, in a file's raw lines, the places of things whose columns the Markdown parser does not
// give reliably (it is wrong in lists, on continued lines and after hard breaks).

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/source.h"

namespace brochure {

/// Walks forward through a block's lines; what is asked for is expected in the order it stands
/// there.
class Locator {
 public:
  /// `lines` are the file's, and outlive the locator.
  Locator(FileId file, std::span<const std::string_view> lines) : file_(file), lines_(lines) {}

  FileId file() const { return file_; }
  std::string_view line(std::uint32_t number) const;

  /// From now on, search these lines (from 1, inclusive). Stays where it is if it is already within
  /// them.
  void enter(std::uint32_t first_line, std::uint32_t last_line);

  /// The next place of `wanted` with `before` in front of it, and moves past it.
  /// If it is not found, the block's first line, and does not move.
  Span find(std::string_view before, std::string_view wanted);

  /// Whether the text stands anywhere ahead.
  bool has(std::string_view wanted) const;

  /// Whether the nearer of two is the first: "](kf:5" or "<kf:5".
  bool comes_first(std::string_view one, std::string_view other) const;

 private:
  struct Position {
    std::uint32_t line = 1;
    std::size_t offset = 0;
    auto operator<=>(const Position&) const = default;
  };
  Position search(std::string_view wanted) const;

  FileId file_;
  std::span<const std::string_view> lines_;
  std::uint32_t first_line_ = 1;
  std::uint32_t last_line_ = 0;
  Position position_;
};

}  // namespace brochure
