#pragma once

#include <stdexcept>
#include <string>
#include <utility>

namespace brochure {

/// Not the content is at fault, but how the program was called or where it runs: a folder that is
/// not there, a full disk. Caught once, in main.
struct Failure : std::runtime_error {
  /// `message` says what is wrong, lower case without a full stop; `what_to_do` is a sentence, or
  /// empty.
  explicit Failure(const std::string& message, std::string what_to_do = "")
      : std::runtime_error(message), advice(std::move(what_to_do)) {}

  std::string advice;
};

}  // namespace brochure
