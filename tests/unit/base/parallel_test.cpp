#include "base/parallel.h"

#include <stdexcept>
#include <vector>

#include <doctest/doctest.h>

namespace brochure {
namespace {

TEST_CASE("every index is visited exactly once") {
  std::vector<int> visits(10'000, 0);
  for_each_index(visits.size(), [&](std::size_t index) { ++visits[index]; });
  CHECK(visits == std::vector<int>(10'000, 1));
}

TEST_CASE("nothing to do is done") {
  for_each_index(0, [](std::size_t) { FAIL("called"); });
}

TEST_CASE("an exception reaches the caller") {
  CHECK_THROWS_AS(for_each_index(100,
                                 [](std::size_t index) {
                                   if (index == 50) throw std::runtime_error("stop");
                                 }),
                  std::runtime_error);
}

}  // namespace
}  // namespace brochure
