#pragma once

#include <string>

#include "commands/pipeline.h"
#include "export/epub/epub.h"

namespace brochure {

/// A reader version as an e-book in the looks of its themes. `name` is that of its file, without
/// ending; `pages` those of a printed copy, if one was made.
std::string epub_of(const Project& project, const BoundVersion& version, const std::string& name,
                    const SiteFiles& files, std::vector<PrintedPage> pages = {});

}  // namespace brochure
