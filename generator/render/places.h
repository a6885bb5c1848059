#pragma once

// Where the parts of a text stand, for reports.

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "base/source.h"

namespace brochure {

/// Tells the places of parts of a text that come one after another, so that the lines before them
/// are counted once.
class Places {
 public:
  Places(std::string_view text, FileId file) : text_(text), file_(file) {}

  /// The place of a part no earlier than the last; it may not reach over its line's end.
  Span of(std::string_view part) {
    const auto offset = static_cast<std::size_t>(part.data() - text_.data());
    for (std::size_t end = text_.find('\n', line_start_); end < offset;
         end = text_.find('\n', line_start_)) {
      line_start_ = end + 1;
      ++line_;
    }
    return {.file = file_,
            .line = line_,
            .column = static_cast<std::uint32_t>(offset - line_start_ + 1),
            .length = static_cast<std::uint32_t>(part.substr(0, part.find('\n')).size())};
  }

 private:
  std::string_view text_;
  FileId file_;
  std::size_t line_start_ = 0;
  std::uint32_t line_ = 1;
};

}  // namespace brochure
