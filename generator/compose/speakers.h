#pragma once

// What answers to a commitment or speaks of a context factor, gathered by the publication it stands
// in.

#include "compose/edition.h"
#include "model/view.h"

namespace brochure {

/// The other ends of all relations of a role that lead here, by toolkit or report, in reading
/// order: each group a link with `items`, each item a link with `reason` and `editorial`. False if
/// there are none.
View speakers_of(const Edition& edition, EntityIndex index, Role role);

}  // namespace brochure
