#pragma once

#include "base/diagnostic.h"
#include "model/theme.h"

namespace brochure {

/// Takes the files of all faces from the themes' assets, which have been read but not renamed.
/// Reports those that are not among them.
void read_typefaces(Themes& themes, Diagnostics& diagnostics);

}  // namespace brochure
