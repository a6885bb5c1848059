#pragma once

// What a term means, toolkit by toolkit.

#include <span>

#include "compose/edition.h"
#include "model/view.h"

namespace brochure {

/// Each sense with its `text`, the `toolkits` it holds for (false: everywhere) and the `document`
/// it comes from. Only those that hold for the toolkits `only_for`, if any are given.
View senses_of(const Edition& edition, EntityIndex term,
               std::span<const EntityIndex> only_for = {});

/// Whether a term has a sense that names one of the toolkits.
bool is_defined_in(const Edition& edition, EntityIndex term, std::span<const EntityIndex> toolkits);

}  // namespace brochure
