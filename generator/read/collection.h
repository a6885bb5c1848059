#pragma once

// Read: files to a Collection. Never fails: reports what is wrong and returns the best it can.

#include "base/diagnostic.h"
#include "base/files.h"
#include "model/collection.h"

namespace brochure {

/// Reads every file of the content folder, whose name is the first part of each path, at the same
/// time.
Collection read_collection(FolderContents files, Diagnostics& diagnostics);

}  // namespace brochure
