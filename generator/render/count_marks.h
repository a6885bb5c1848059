#pragma once

// How often each footnote is marked, for the links back.

#include <vector>

#include "model/prose.h"

namespace brochure {

/// For each footnote the highest occurrence of its marks in the prose, footnotes included; at
/// least 1.
std::vector<std::uint32_t> count_marks(const Prose& prose);

}  // namespace brochure
