#pragma once

#include <string>
#include <vector>

#include "export/docx/docx.h"

namespace brochure {

/// The contents as word processors keep them: a field that is filled already, with a line for each
/// heading that leads to it and says its page.
std::string contents_field(const std::vector<DocxHeading>& headings);

}  // namespace brochure
