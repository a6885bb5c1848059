#pragma once

#include <string>

namespace brochure {

/// A chapter whose lists of terms say in the words of ARIA that they are lists: browsers that print
/// leave <dl> out of a PDF's structure, where screen readers then find no list and no paragraphs.
std::string with_list_roles(const std::string& xhtml);

}  // namespace brochure
