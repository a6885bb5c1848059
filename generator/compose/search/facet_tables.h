#pragma once

// All values of the facets, in the order in which readers see them.

#include <array>
#include <vector>

#include "compose/edition.h"
#include "model/searchable.h"

namespace brochure {

/// The facets with the values that occur among the findables.
std::array<FacetTable, facet_count> facet_tables(const Edition& edition,
                                                 const std::vector<Findable>& findables);

}  // namespace brochure
