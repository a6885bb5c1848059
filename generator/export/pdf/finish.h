#pragma once

#include <string>

#include "export/reader/bound_version.h"
#include "export/reader/page_numbers.h"

namespace brochure {

/// What was printed, with all that a PDF says about itself: title, author, language and the like in
/// both places where programs look for them, the names of links, what is decoration. The same
/// version gives the same bytes: the only date is that of its text.
std::string finished_pdf(const std::string& printed, const BoundVersion& version,
                         const PageNumbers& pages, const PaperWords& words);

}  // namespace brochure
