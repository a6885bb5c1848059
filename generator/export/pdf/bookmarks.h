#pragma once

// The bookmarks of a PDF: one for each heading.

#include <string>
#include <vector>

#include "export/pdf/qpdf.h"
#include "export/reader/bound_version.h"

namespace brochure {

/// What they should say: the headings of the text, in order.
std::vector<std::string> titles_of_bookmarks(const BoundVersion& version);

/// What they say.
std::vector<std::string> titles_of_bookmarks(QPDF& document);

/// Chromium makes a bookmark of each heading, but runs the words together where its line ended.
/// They are named anew, if there is one for each.
void name_bookmarks(QPDF& document, const BoundVersion& version);

}  // namespace brochure
