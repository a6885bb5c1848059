#pragma once

#include "commands/options.h"

namespace brochure {

/// Says what is wrong with the project. Writes nothing.
ExitCode check(const Options& options);

}  // namespace brochure
