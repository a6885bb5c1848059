#pragma once

// What a term means, toolkit by toolkit.

#include "compose/edition.h"
#include "model/view.h"

namespace brochure {

/// Each sense with its `text`, the `toolkits` it holds for (false: everywhere) and the `document`
/// it comes from.
View senses_of(const Edition& edition, EntityIndex term);

}  // namespace brochure
