#include "engines/find_engine.h"

#include <cstdlib>

#include <fmt/format.h>
#include <unistd.h>

#include "base/failure.h"
#include "engines/run_program.h"

namespace brochure {

std::filesystem::path find_engine(const Engine& engine) {
  const char* named = std::getenv(engine.variable);  // NOLINT(concurrency-mt-unsafe)
  if (named != nullptr && *named != '\0') {
    if (access(named, X_OK) == 0) return named;
    throw Failure(fmt::format("{} names '{}', which cannot be run", engine.variable, named));
  }
  if (auto program = find_program(engine.program)) return *program;
  throw Failure(fmt::format("{} needs {}, which is not installed", engine.makes, engine.name),
                fmt::format("Install it with: sudo apt-get install --no-install-recommends {}",
                            engine.program));
}

}  // namespace brochure
