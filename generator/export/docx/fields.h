#pragma once

// Fields of word processors: what they reckon themselves, with what it was when the document was
// made.

#include <string>
#include <string_view>

namespace brochure {

/// The runs of a field. `style` is the id of their character style; may be empty.
std::string field(std::string_view instruction, std::string_view result,
                  std::string_view style = "");

/// The number of the page that a bookmark is on; as wide as most until it is known.
std::string page_of_bookmark(std::string_view bookmark, std::string_view style = "");

}  // namespace brochure
