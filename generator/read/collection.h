#pragma once

// Read: files to a Collection. Never fails: reports what is wrong and returns the best it can.

#include "base/diagnostic.h"
#include "base/files.h"
#include "model/collection.h"

namespace brochure {

/// What a content folder may hold.
FolderRules content_rules();

/// Reads every file of the content folder, whose name is the first part of each path, at the same
/// time. `diagnostics` has what was wrong with the files as such: these give entities without any
/// facts.
Collection read_collection(FolderContents files, Diagnostics& diagnostics);

}  // namespace brochure
