#pragma once

// The photographs of the collection: whether they are whole, and their smaller copies.

#include <filesystem>
#include <set>
#include <string>
#include <vector>

#include "base/diagnostic.h"
#include "commands/cache.h"
#include "model/collection.h"
#include "model/output.h"
#include "model/picture_file.h"

namespace brochure {

/// Looks at the photographs that texts show, and reports those that cannot be shown.
PictureFiles examine_pictures(const std::filesystem::path& root, const Collection& collection,
                              const Cache& cache, Diagnostics& diagnostics);

/// The copies of the pictures that are shown, given by where the pictures are published.
Outputs picture_copies(const std::filesystem::path& root, const std::vector<std::string>& files,
                       const PictureFiles& pictures, const std::set<std::string>& shown,
                       const Cache& cache);

}  // namespace brochure
