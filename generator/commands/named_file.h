#pragma once

// Where a text names a file that stands beside it.

#include <string>

#include "base/source.h"

namespace brochure {

/// The place of the file's name: in the text, where a picture's name is defined, or in the data.
/// Where it is written otherwise, with escaped characters, the text as a whole.
Span place_of_file(const Sources& sources, FileId text, const std::string& file);

}  // namespace brochure
