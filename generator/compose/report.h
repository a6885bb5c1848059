#pragma once

// The tree of a report's findings.

#include <vector>

#include "compose/edition.h"
#include "model/view.h"

namespace brochure {

/// The parts of a finding, in reading order.
std::vector<EntityIndex> children_of(const Edition& edition, EntityIndex finding);

/// The cities that a finding names, in order; false if it names none.
View cities_named(const Edition& edition, EntityIndex finding);

/// The parts of a finding as cards: each a link with `summary`, `cities` and its own `parts`, down
/// to `depth` levels.
View contents_of(const Edition& edition, EntityIndex finding, std::size_t depth);

}  // namespace brochure
