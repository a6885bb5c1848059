#pragma once

// Whether bytes are text.

#include <cstddef>
#include <optional>
#include <string_view>

namespace brochure {

/// Where the first byte stands that is not UTF-8 text. NUL counts as one: text has none.
std::optional<std::size_t> first_bad_byte(std::string_view text);

}  // namespace brochure
