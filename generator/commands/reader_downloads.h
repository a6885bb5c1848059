#pragma once

// Reader versions that were exported, offered by the site.

#include <filesystem>
#include <vector>

#include "base/report.h"
#include "commands/pipeline.h"
#include "model/download.h"
#include "model/output.h"

namespace brochure {

/// Where `export` puts its files, below the project's folder, and `build` looks for them.
inline constexpr const char* reader_folder = "site/reader";

/// Those of whole toolkits and of the whole collection whose files are there with the size they
/// were exported with; not those of toolkits that are no more. `root` is the project's folder.
std::vector<Download> exported_versions(const std::filesystem::path& root,
                                        const LinkedCollection& linked);

/// A warning for each toolkit with versions that were made of an earlier state of the collection,
/// with the command that makes them again. Only of a project without errors.
Problems outdated_versions(const Project& project, const std::filesystem::path& root);

/// The files, as they are to be published.
Outputs files_of_downloads(const std::vector<Download>& downloads);

}  // namespace brochure
