#pragma once

#include "commands/options.h"

namespace brochure {

/// `brochure export`: reader versions, each in a file. Files are put in place when they are whole.
/// Throws Failure for what cannot be chosen.
ExitCode export_reader_versions(const Options& options);

}  // namespace brochure
