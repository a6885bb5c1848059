#pragma once

// What the search page knows, as a script: a page that is opened from a folder can load nothing
// else. docs/data.md describes it.

#include "model/output.h"
#include "model/searchable.h"

namespace brochure {

inline constexpr const char* search_index_path = "assets/search-index.js";

/// Puts the findables, their facets and the synonyms into `brochure.searchIndex`.
Output search_index(const Searchable& searchable);

}  // namespace brochure
