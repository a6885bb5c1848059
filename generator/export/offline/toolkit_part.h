#pragma once

// Which part of the collection goes along with a toolkit.

#include <set>

#include "model/linked.h"

namespace brochure {

/// What an offline brochure of a toolkit tells: the toolkit and all that stands in it, the key
/// factors it shares, its programme; the cities, editors' notes and documents that belong to these;
/// and what all toolkits share: terms, context factors, the Charter, the site's own pages.
std::set<EntityIndex> part_with_toolkit(const LinkedCollection& linked, EntityIndex toolkit);

}  // namespace brochure
