#pragma once

// The pages of a site, and what is made of them.

#include <filesystem>

#include "commands/pipeline.h"
#include "model/output.h"
#include "model/page_record.h"

namespace brochure {

struct SitePages {
  Outputs outputs;      ///< every page, its Markdown, the files it offers, and its pictures
  PageRecords records;  ///< in the order of the plan
};

/// Whether readers look for the page: it says something of its own. The page to search on doesn't,
/// and some pages are found by those only who have an old address, or none. Only pages that are
/// looked for have their Markdown beside them.
bool is_looked_for(const PageRequest& request);

/// Only of a project without errors. `root` is its folder.
SitePages make_pages(const Project& project, const std::filesystem::path& root, const Cache& cache);

}  // namespace brochure
