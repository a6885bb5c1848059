#pragma once

#include "commands/options.h"

namespace brochure {

/// Reads and checks the project, and publishes the site. With an error in it nothing is written.
ExitCode build(const Options& options);

}  // namespace brochure
