#pragma once

// The stages in their order: from the files of a project to those of its site.

#include <cstddef>
#include <filesystem>
#include <vector>

#include "base/report.h"
#include "commands/cache.h"
#include "compose/compose.h"
#include "model/linked.h"
#include "model/outlines.h"
#include "model/output.h"
#include "model/picture_file.h"
#include "model/site.h"
#include "model/theme.h"
#include "write/published_file.h"

namespace brochure {

/// A project that was read and checked.
struct Project {
  Site site;
  LinkedCollection linked;
  Themes themes;
  Outlines outlines;  ///< of countries, for maps
  std::vector<PageRequest> pages;
  Outputs static_files;        ///< what stands in site/static
  PictureFiles pictures;       ///< photographs of the collection
  std::size_t file_count = 0;  ///< of the collection
  Problems problems;  ///< in all files. With an error among them nothing may be made of the rest
};

/// What the site will have besides its pages.
struct Extras {
  Compress compress = Compress::No;  ///< no file of the publisher's own may stand in a copy's place
  bool downloads = false;            ///< the reader versions that were exported
};

/// Reads everything and checks it. Throws Failure when there is no project in the folder.
/// `packages` is where fetched packages are, which themes publish files of. What takes time to find
/// out is kept in the cache, if there is one.
Project load_project(const std::filesystem::path& root, const std::filesystem::path& packages,
                     const Cache& cache = Cache(), const Extras& extras = {});

/// Every file of the site. Only of a project without errors. The cache is used likewise.
Outputs make_site(const Project& project, const std::filesystem::path& root,
                  const Cache& cache = Cache());

}  // namespace brochure
