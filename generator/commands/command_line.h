#pragma once

// The command line: what the program is asked to do.

#include <span>
#include <string>

#include "commands/options.h"

namespace brochure {

struct Request {
  enum class Command { Answer, Build, Check, Export };
  Command command = Command::Answer;
  Options options;
  std::string answer;  ///< of Answer: the text that was asked for
};

/// Throws Failure, with a suggestion, for what the program does not know.
Request parse_command_line(std::span<const char* const> arguments);

}  // namespace brochure
