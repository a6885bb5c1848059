#pragma once

// Work on many things at the same time. How many threads take part is decided once, in commands.

#include <cstddef>

#ifdef __SANITIZE_THREAD__
#include <atomic>
#include <thread>
#include <vector>
#else
#include <oneapi/tbb/parallel_for.h>
#endif

namespace brochure {

/// Calls `function(index)` for every index below `count`, in any order and at the same time. Let
/// each call write only to a place of its own, such as `results[index]`: then the order doesn't
/// matter.
template <class Function>
void for_each_index(std::size_t count, const Function& function) {
#ifdef __SANITIZE_THREAD__
  // The thread sanitizer cannot see how Debian's TBB synchronises, and reports races that are none.
  // With plain threads it sees everything that matters: what our functions share.
  std::atomic<std::size_t> next = 0;
  std::vector<std::jthread> threads;
  for (int i = 0; i < 4; ++i) {
    threads.emplace_back([&] {
      for (std::size_t index = next++; index < count; index = next++) function(index);
    });
  }
#else
  tbb::parallel_for(std::size_t{0}, count, [&function](std::size_t index) { function(index); });
#endif
}

}  // namespace brochure
