#pragma once

// Reader versions on paper: printed, read, and printed again until every number of a page is right.

#include <functional>
#include <string>
#include <vector>

#include "commands/pipeline.h"
#include "commands/reader_files.h"
#include "export/epub/epub.h"
#include "export/reader/bound_version.h"
#include "export/reader/html_file.h"
#include "model/reader_version.h"

namespace brochure {

/// Told what is being done, now and then.
using Announce = std::function<void(const std::string& what)>;

/// The PDF, and a report of what was checked of it. Throws Failure where there is no Chromium, or
/// it cannot print.
std::vector<ReaderFile> pdf_files(const Project& project, const SiteFiles& files,
                                  const BoundVersion& version, const std::string& name, Paper paper,
                                  const Announce& announce);

/// The pages of such a PDF as an e-book of the same version tells them.
std::vector<PrintedPage> printed_pages(const BoundVersion& version, const std::string& pdf);

}  // namespace brochure
