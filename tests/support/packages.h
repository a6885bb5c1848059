#pragma once

// The fetched packages that the real themes publish files of.

#include <filesystem>

#include "commands/options.h"

namespace brochure {

/// Where `tests/run` and `./brochure build` fetch them to.
inline std::filesystem::path fetched_packages() {
  return std::filesystem::path(BROCHURE_SOURCE_DIR) / packages_folder;
}

}  // namespace brochure
