#pragma once

#include <filesystem>

namespace brochure {

/// A program that a format needs, and that is not installed unasked.
struct Engine {
  const char* name;      ///< "Chromium"
  const char* program;   ///< in PATH; also that of the package that has it
  const char* variable;  ///< of the environment, which may name another
  const char* makes;     ///< what it is needed for: "a PDF"
};

/// Where it is. Throws Failure, with the command that installs it, if it is not there.
std::filesystem::path find_engine(const Engine& engine);

}  // namespace brochure
