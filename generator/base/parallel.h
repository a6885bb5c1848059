#pragma once

// Work on many things at the same time. How many threads take part is decided once, in commands.

#include <cstddef>

#include <oneapi/tbb/parallel_for.h>

namespace brochure {

/// Calls `function(index)` for every index below `count`, in any order and at the same time. Let
/// each call write only to a place of its own, such as `results[index]`: then the order doesn't
/// matter.
template <class Function>
void for_each_index(std::size_t count, const Function& function) {
  tbb::parallel_for(std::size_t{0}, count, [&function](std::size_t index) { function(index); });
}

}  // namespace brochure
