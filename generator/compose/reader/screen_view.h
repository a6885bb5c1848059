#pragma once

// What stands around the text of a reader version where it is read in a browser: the ways to the
// contents and to the search.

#include "compose/edition.h"
#include "model/reader_version.h"

namespace brochure {

/// For the template reader/screen. `version` has all its chapters.
PageView screen_view(const Edition& edition, const ReaderVersion& version);

}  // namespace brochure
