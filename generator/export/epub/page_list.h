#pragma once

#include <vector>

#include "export/epub/epub.h"
#include "export/reader/bound_version.h"
#include "export/reader/page_numbers.h"

namespace brochure {

/// The pages of a printed copy, each by the first place on it whose page is known. A page without
/// such a place is left out.
std::vector<PrintedPage> page_list(const BoundVersion& version, const PageNumbers& pages);

}  // namespace brochure
