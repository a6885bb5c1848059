#pragma once

// XML files beside the pages, such as the feed and the sitemap, as text.

#include <string>

namespace pugi {
class xml_document;
}

namespace brochure {

/// A document as text, with the declaration before it and an element a line.
std::string xml_text(const pugi::xml_document& document);

}  // namespace brochure
