#pragma once

// Which looks a site uses.

#include <string>
#include <vector>

#include "base/files.h"
#include "base/report.h"
#include "commands/site_config.h"
#include "model/linked.h"

namespace brochure {

/// The site's own look and those of its programmes, each once. A look that has no folder in themes/
/// is a problem where it is named, and left out.
std::vector<std::string> themes_in_use(const SiteConfig& config, const LinkedCollection& linked,
                                       const FolderContents& theme_files, Problems& problems);

}  // namespace brochure
