#pragma once

// Reader versions for word processors, written by pandoc.

#include <string>

#include "commands/pipeline.h"
#include "commands/reader_files.h"
#include "export/reader/bound_version.h"
#include "export/reader/html_file.h"
#include "model/reader_version.h"

namespace brochure {

/// Throws Failure where there is no pandoc, or it cannot write.
ReaderFile docx_file(const Project& project, const SiteFiles& files, const BoundVersion& version,
                     const std::string& name, Paper paper);

}  // namespace brochure
