#pragma once

// The videos of the collection: whether their files are what they are called.

#include <filesystem>

#include "base/diagnostic.h"
#include "model/collection.h"

namespace brochure {

/// Looks at how the files of videos and captions begin, and reports those that no browser would
/// play or show.
void examine_videos(const std::filesystem::path& root, const Collection& collection,
                    Diagnostics& diagnostics);

}  // namespace brochure
