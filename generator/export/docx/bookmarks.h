#pragma once

// The names of places in a document for word processors.

#include <map>
#include <string>

#include "export/reader/bound_version.h"

namespace brochure {

/// By the id of an element, the name of its bookmark.
using Bookmarks = std::map<std::string, std::string, std::less<>>;

/// All places that something in the document leads to, and all chapters. Word knows names of at
/// most 40 letters, digits and low lines that begin with a letter, and does not tell capitals
/// apart.
Bookmarks bookmarks_of(const BoundVersion& version);

/// The bookmark that a reference to an id leads to: where the place itself is not told, its
/// chapter's. Empty if there is none.
std::string bookmark_for(const std::string& id, const Bookmarks& bookmarks);

}  // namespace brochure
