#include "base/interruption.h"

#include <atomic>
#include <cstddef>

namespace brochure {
namespace {

/// A signal's handler can reach nothing else.
std::atomic<int>& interruption() {
  static std::atomic<int> signal{0};
  return signal;
}

/// What was noted before the first of them counts no more.
std::atomic<int>& guards() {
  static std::atomic<int> count{0};
  return count;
}

extern "C" void note_interruption(int signal) { interruption() = signal; }

}  // namespace

InterruptionsNoted::InterruptionsNoted() {
  if (guards()++ == 0) interruption() = 0;
  struct sigaction noting {};
  noting.sa_handler = note_interruption;  // NOLINT(cppcoreguidelines-pro-type-union-access)
  for (std::size_t i = 0; i < signals.size(); ++i) {
    sigaction(signals[i], nullptr, &before_[i]);
    // Who started us may not want us to stop, as nohup does.
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-union-access,performance-no-int-to-ptr)
    const bool is_ignored = before_[i].sa_handler == SIG_IGN;
    if (!is_ignored) sigaction(signals[i], &noting, nullptr);
  }
}

InterruptionsNoted::~InterruptionsNoted() {
  for (std::size_t i = 0; i < signals.size(); ++i) sigaction(signals[i], &before_[i], nullptr);
  --guards();
}

bool is_interrupted() { return interruption() != 0; }

void stop_if_interrupted() {
  if (is_interrupted()) throw Interrupted();
}

}  // namespace brochure
