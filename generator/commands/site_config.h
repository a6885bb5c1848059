#pragma once

// How the site is published: site/site.toml.

#include <filesystem>

#include "base/report.h"
#include "model/site.h"

namespace brochure {

inline constexpr const char* site_file = "site/site.toml";

/// What site/site.toml says. Keys that are unknown, missing or of the wrong type are problems.
Site load_site(const std::filesystem::path& root, Problems& problems);

}  // namespace brochure
