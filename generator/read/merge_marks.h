#pragma once

// What version control leaves in a file that two people have changed at the same place.

#include "base/diagnostic.h"
#include "base/source.h"

namespace brochure {

/// Reports every place at which the file holds two versions between marks, "<<<<<<<" to ">>>>>>>",
/// and says whether there is any. Nothing else in such a file can be trusted.
/// https://git-scm.com/docs/git-merge#_how_conflicts_are_presented
bool has_merge_marks(const SourceFile& source, FileId file, Diagnostics& diagnostics);

}  // namespace brochure
