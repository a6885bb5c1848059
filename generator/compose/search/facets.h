#pragma once

// What an entity can be narrowed down by.

#include "compose/edition.h"
#include "model/searchable.h"

namespace brochure {

/// The values an entity has: its own, and those of what it belongs to, took part in or tells of.
FacetIds facets_of(const Edition& edition, EntityIndex index);

}  // namespace brochure
