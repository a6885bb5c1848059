#pragma once

// What the formats for paper have in common.

#include <string>
#include <string_view>

#include "export/reader/page_numbers.h"
#include "model/reader_version.h"
#include "model/theme.h"

namespace brochure {

/// The words of numbers of pages.
PaperWords paper_words(const Words& words);

/// "neighbourhoods-letter.pdf"; A4 goes without saying.
std::string name_on_paper(const std::string& name, Paper paper, std::string_view ending);

}  // namespace brochure
