#pragma once

#include <string>

#include "commands/pipeline.h"
#include "commands/reader_choice.h"

namespace brochure {

/// The collection as data, or what goes along with a toolkit, as the bytes of a zip archive: a
/// table of each kind, what pages tell search engines as one graph, the vocabulary; of the whole
/// collection also data/collection.json. Throws Failure for a part of a toolkit.
std::string data_zip(const Project& project, const ReaderChoice& choice);

}  // namespace brochure
