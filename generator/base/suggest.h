#pragma once

// Near misses: which of the known names somebody may have meant.

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

namespace brochure {

/// The candidates that are near enough to `wanted` to be worth suggesting, as places in
/// `candidates`, best first; equally good ones keep their order. Case and diacritics don't count,
/// nor does a folder ("neighbourhoods/") that both begin with.
std::vector<std::size_t> nearest(std::string_view wanted,
                                 std::span<const std::string_view> candidates,
                                 std::size_t at_most = 3);

}  // namespace brochure
