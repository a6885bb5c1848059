#include "engines/run_program.h"

#include <cstdlib>
#include <sstream>

#include <unistd.h>

#include "base/interruption.h"

namespace brochure {

namespace fs = std::filesystem;
using Clock = std::chrono::steady_clock;

std::optional<fs::path> find_program(std::string_view name) {
  const char* folders = std::getenv("PATH");  // NOLINT(concurrency-mt-unsafe): nobody sets it
  std::istringstream list(folders == nullptr ? "" : folders);
  for (std::string folder; std::getline(list, folder, ':');) {
    const fs::path file = fs::path(folder) / name;
    if (!folder.empty() && access(file.c_str(), X_OK) == 0 && fs::is_regular_file(file))
      return file;
  }
  return std::nullopt;
}

ProgramRun run_program(const ProgramCall& call, std::chrono::seconds time_limit) {
  const InterruptionsNoted noted;
  stop_if_interrupted();
  ChildProcess child(call);
  const auto deadline = Clock::now() + time_limit;
  ProgramRun run;
  while (!child.has_ended()) {
    child.listen();
    run.is_too_slow = Clock::now() > deadline;
    if (run.is_too_slow || is_interrupted()) break;
  }
  child.end();
  stop_if_interrupted();
  run.exit_code = child.exit_code();
  run.errors = child.errors();
  return run;
}

}  // namespace brochure
