#pragma once

// Files of fetched packages that themes publish, such as typefaces, and the packages' licences.

#include <filesystem>
#include <string>

#include "base/diagnostic.h"
#include "model/theme.h"

namespace brochure {

/// Adds the files and, in a folder `licences` of the same theme, the licence of each package to the
/// themes' assets; those that only what we print holds, to `paper_files`. `packages` is the folder
/// the packages were fetched into. What is not there is reported.
void add_package_files(const std::filesystem::path& packages, Themes& themes,
                       Diagnostics& diagnostics);

/// Where the licence of the file's package is published: "assets/base/licences/maker-fonts.txt".
std::string licence_path(const PackageFile& file);

/// Whether the file is there; if not, it is reported.
bool require_package_file(const std::filesystem::path& packages, const PackageFile& file,
                          Diagnostics& diagnostics);

/// Adds the licence of the file's package to the themes' assets, unless it is there.
void add_licence_of(const std::filesystem::path& packages, const PackageFile& file, Themes& themes,
                    Diagnostics& diagnostics);

}  // namespace brochure
