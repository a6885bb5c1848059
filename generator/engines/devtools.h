#pragma once

// What is said to a Chromium that runs beside us:
// https://chromedevtools.github.io/devtools-protocol/

#include <chrono>
#include <set>
#include <stdexcept>
#include <string>
#include <string_view>

#include <nlohmann/json.hpp>

#include "engines/child_process.h"

namespace brochure {

/// A browser that ends, or has not answered when its time is up.
struct NoAnswer : std::runtime_error {
  using std::runtime_error::runtime_error;
};

/// A conversation with a browser that was started with `--remote-debugging-pipe`: commands and
/// answers are JSON, each with a zero byte behind it. One page is spoken to. What the browser tells
/// unasked is passed over.
class DevTools {
 public:
  /// The process must outlive the conversation.
  explicit DevTools(ChildProcess& browser) : browser_(browser) {}

  /// Until when whatever is asked for has to be answered.
  void answer_until(std::chrono::steady_clock::time_point deadline) { deadline_ = deadline; }

  /// Opens an empty page; commands are for it from then on.
  void open_page();

  /// What a command gives. Throws NoAnswer, Interrupted if somebody interrupts us, or Failure if it
  /// cannot be done, with what the browser says of it.
  nlohmann::json call(std::string_view method, const nlohmann::json& parameters);

  /// Shows an address on the page, and waits until all that belongs to it is there, typefaces too.
  /// Throws as `call` does.
  void show(const std::string& address);

 private:
  nlohmann::json next_message();
  void note(const nlohmann::json& message);

  ChildProcess& browser_;
  std::chrono::steady_clock::time_point deadline_;
  int last_number_ = 0;
  std::string session_;
  std::set<std::string> loaded_;  ///< documents, by what the browser calls them
};

}  // namespace brochure
