#pragma once

// Somebody wants us to stop: Ctrl-C, or the end of a session.

#include <array>
#include <csignal>
#include <stdexcept>

namespace brochure {

/// Nothing else is to be tried.
struct Interrupted : std::runtime_error {
  Interrupted() : std::runtime_error("interrupted") {}
};

/// While one of these lives, a wish to stop is noted instead of ending us at once, so that what was
/// begun can be put away. Whoever has one asks from time to time. They may stand within each other.
/// What we were started to ignore is ignored still.
class InterruptionsNoted {
 public:
  InterruptionsNoted();
  ~InterruptionsNoted();
  InterruptionsNoted(const InterruptionsNoted&) = delete;
  InterruptionsNoted& operator=(const InterruptionsNoted&) = delete;

 private:
  static constexpr std::array<int, 3> signals{SIGINT, SIGTERM, SIGHUP};
  std::array<struct sigaction, 3> before_{};
};

bool is_interrupted();

/// Throws Interrupted if somebody wants us to.
void stop_if_interrupted();

}  // namespace brochure
