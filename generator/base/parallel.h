#pragma once

// Work on many things at the same time. How many threads take part is decided once, in commands.

#include <cstddef>

#ifdef BROCHURE_PLAIN_THREADS
#include <array>
#include <atomic>
#include <exception>
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
#ifdef BROCHURE_PLAIN_THREADS
  // The thread sanitizer cannot see how Debian's TBB synchronises, and reports races that are none.
  // With plain threads it sees everything that matters: what our functions share.
  std::atomic<std::size_t> next = 0;
  std::array<std::exception_ptr, 4> errors;
  std::vector<std::jthread> threads;
  threads.reserve(errors.size());
  for (std::exception_ptr& error : errors) {
    threads.emplace_back([&] {
      try {
        for (std::size_t index = next++; index < count; index = next++) function(index);
      } catch (...) {
        error = std::current_exception();
      }
    });
  }
  threads.clear();  // joins them
  for (const std::exception_ptr& error : errors) {
    if (error) std::rethrow_exception(error);
  }
#else
  tbb::parallel_for(std::size_t{0}, count, [&function](std::size_t index) { function(index); });
#endif
}

}  // namespace brochure
