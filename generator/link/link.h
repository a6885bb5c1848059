#pragma once

// Link: gives every entity its identity, resolves every reference, and derives what follows from
// them.

#include "base/diagnostic.h"
#include "model/linked.h"

namespace brochure {

/// Reports unknown, ambiguous and misplaced references, duplicate ids and numbers, gaps in
/// numbering, and whatever else can only be seen with the whole collection at hand. After an error
/// the result may have unresolved targets and is not fit to be composed.
LinkedCollection link(Collection collection, Diagnostics& diagnostics);

}  // namespace brochure
