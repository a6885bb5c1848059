#pragma once

#include <vector>

#include <pugixml.hpp>

#include "export/reader/bound_version.h"

namespace brochure {

/// The chapters as a nested list of links, put into an element. Without the document's title and
/// the chapter of the list itself.
void append_contents(const std::vector<BoundChapter>& chapters, pugi::xml_node element);

}  // namespace brochure
