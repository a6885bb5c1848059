#pragma once

// Whether the files that themes name are published.

#include <set>
#include <string>

#include "base/diagnostic.h"
#include "base/files.h"
#include "model/theme.h"

namespace brochure {

/// Reports what style sheets and templates name in assets/ that is not there, and names that are
/// put together, which cannot get the hash that the file's name has. `theme_files` is what `themes`
/// were loaded from; all assets must be texts. `others` are published too, without being of a
/// theme.
void check_asset_references(const FolderContents& theme_files, const Themes& themes,
                            const std::set<std::string>& others, Diagnostics& diagnostics);

}  // namespace brochure
