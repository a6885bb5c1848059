#pragma once

// Other people's programs, run without a shell.

#include <chrono>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

#include "engines/child_process.h"

namespace brochure {

/// The file of a program that stands in one of the folders of PATH.
std::optional<std::filesystem::path> find_program(std::string_view name);

struct ProgramRun {
  int exit_code = 0;         ///< 128 and the signal's number if one ended it
  bool is_too_slow = false;  ///< it was ended when its time was up
  std::string errors;        ///< what it wrote to standard error, the end of it
};

/// Runs a program to its end, with nothing to read and nobody to write to. It and all that it has
/// started are ended when its time is up, or when somebody interrupts us: that throws Interrupted.
/// Throws Failure if it cannot be started.
ProgramRun run_program(const ProgramCall& call, std::chrono::seconds time_limit);

}  // namespace brochure
