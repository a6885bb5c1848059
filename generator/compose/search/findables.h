#pragma once

// An entity as readers find it.

#include <vector>

#include "compose/edition.h"
#include "model/searchable.h"

namespace brochure {

/// The entity's page, and after it its guide questions if it has any.
std::vector<Findable> findables_of(const Edition& edition, EntityIndex index);

}  // namespace brochure
