#pragma once

#include <filesystem>
#include <string>

#include "commands/cache.h"
#include "commands/pipeline.h"
#include "commands/reader_choice.h"

namespace brochure {

/// The offline brochure, of the whole collection or of a toolkit with what goes along with it, as
/// the bytes of a zip archive. Throws Failure for a part of a toolkit, and for a file whose name
/// not every system can hold.
std::string offline_zip(const Project& project, const std::filesystem::path& root,
                        const ReaderChoice& choice, const Cache& cache);

}  // namespace brochure
