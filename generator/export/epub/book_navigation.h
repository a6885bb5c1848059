#pragma once

// The contents of an e-book as reading systems show them: https://www.w3.org/TR/epub-33/#sec-nav

#include <vector>

#include "export/epub/book_text.h"
#include "export/epub/epub.h"

namespace brochure {

/// Contents, which readers find in the text too, landmarks, and the list of printed pages if any
/// are given.
void write_book_navigation(const BoundVersion& version, const std::vector<BookFile>& files,
                           const IdFiles& ids, const BookParts& parts, const Words& words,
                           pugi::xml_document& document);

}  // namespace brochure
