#include "base/interruption.h"

#include <csignal>

#include <doctest/doctest.h>

namespace brochure {
namespace {

TEST_CASE("a wish to stop is noted while somebody watches, also within another watch") {
  const InterruptionsNoted outer;
  CHECK_FALSE(is_interrupted());
  {
    const InterruptionsNoted inner;
    raise(SIGTERM);
  }
  CHECK(is_interrupted());
  const InterruptionsNoted another;
  CHECK_THROWS_AS(stop_if_interrupted(), Interrupted);
}

TEST_CASE("a signal that we were started to ignore is no wish to stop") {
  const auto before = std::signal(SIGHUP, SIG_IGN);
  {
    const InterruptionsNoted noted;
    raise(SIGHUP);
    CHECK_FALSE(is_interrupted());
  }
  std::signal(SIGHUP, before);
}

TEST_CASE("a wish of before counts no more") {
  {
    const InterruptionsNoted before;
    raise(SIGINT);
  }
  const InterruptionsNoted now;
  CHECK_NOTHROW(stop_if_interrupted());
}

}  // namespace
}  // namespace brochure
