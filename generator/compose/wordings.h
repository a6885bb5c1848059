#pragma once

// How toolkits word a context factor.

#include <span>

#include "compose/edition.h"
#include "model/view.h"

namespace brochure {

/// Each wording with its `title`, `intro` and `points`, and the `toolkits` that have it. Only those
/// of `toolkits`, if any are given. False if there are none.
View wordings_of(const Edition& edition, EntityIndex context_factor,
                 std::span<const EntityIndex> toolkits = {});

}  // namespace brochure
