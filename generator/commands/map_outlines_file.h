#pragma once

// The outlines of countries, from a fetched package that the base theme names.

#include <filesystem>

#include "base/diagnostic.h"
#include "model/outlines.h"
#include "model/theme.h"

namespace brochure {

/// `folder` is the folder the packages were fetched into. Nothing where no theme names a file:
/// then maps show the cities alone. What is named and cannot be used is reported. The package's
/// licence goes to the themes' assets.
Outlines load_outlines(const std::filesystem::path& folder, Themes& themes,
                       Diagnostics& diagnostics);

}  // namespace brochure
