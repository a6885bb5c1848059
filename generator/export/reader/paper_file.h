#pragma once

// A reader version as it goes to the printer.

#include <string>

#include "export/reader/bound_version.h"
#include "export/reader/html_file.h"
#include "export/reader/page_numbers.h"
#include "model/reader_version.h"

namespace brochure {

/// How it is printed.
struct PaperSetting {
  Paper paper = Paper::A4;
  PaperWords words;
};

/// One XHTML file with everything in it, like the one for the screen, with running heads and the
/// numbers of pages. These are known when it has been printed once, so it is made several times.
std::string paper_file(const BoundVersion& version, const ReaderLook& look, const SiteFiles& files,
                       const PaperSetting& setting, const PageNumbers& pages);

}  // namespace brochure
