#pragma once

// Runs the real program, as its users do.

#include <filesystem>
#include <string>
#include <vector>

namespace brochure {

struct Run {
  int exit_code = 0;
  std::string out;
  std::string err;
};

/// `before` is shell code that runs in the same shell just before, such as "ulimit -f 8;" or
/// "NO_COLOR=1".
Run run_brochure(const std::vector<std::string>& arguments,
                 const std::filesystem::path& working_folder, const std::string& before = "");

}  // namespace brochure
