#pragma once

// What a text may hold, checked before it is parsed: the Markdown parser takes quadratic time on
// some inputs, and a page must be ready in half a second whatever it is given.

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "base/diagnostic.h"

namespace brochure {

struct Limits {
  std::size_t container_depth_max =
      100;  ///< lists and quotations in each other; also emphasis in emphasis
  std::size_t paragraph_bytes_max = 32 * 1024;  ///< a run of lines without a blank one
  std::size_t table_columns_max = 64;
  std::size_t table_cells_max = 4096;
  std::size_t output_per_input_max =
      50;  ///< bytes of text the tree may hold for a byte of Markdown
};

/// Reports what goes beyond the limits. `first_line` is the file's line number of the text's first
/// line. The text is fit to be parsed when it returns true.
bool within_limits(std::string_view text, FileId file, std::uint32_t first_line,
                   const Limits& limits, Diagnostics& diagnostics);

}  // namespace brochure
