#pragma once

// All that readers can search for.

#include "model/linked.h"
#include "model/searchable.h"
#include "model/site.h"
#include "model/theme.h"

namespace brochure {

/// Every page of an entity, and every guide question, with what is known of it.
Searchable searchable_of(const LinkedCollection& linked, const Site& site, const Words& words);

}  // namespace brochure
