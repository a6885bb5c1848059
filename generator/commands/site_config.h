#pragma once

// How the site is published: site/site.toml.

#include <filesystem>

#include "base/report.h"
#include "base/source.h"
#include "model/site.h"

namespace brochure {

inline constexpr const char* site_file = "site/site.toml";

/// The site as its file describes it, and the file for reports that come later.
struct SiteConfig {
  Site site;
  Sources sources;  ///< the file alone
  Span theme;       ///< where the theme is named; the file as a whole where it is not
  Span address;     ///< likewise of the address
};

/// What site/site.toml says. Keys that are unknown, missing or of the wrong type are problems.
SiteConfig load_site(const std::filesystem::path& root, Problems& problems);

}  // namespace brochure
