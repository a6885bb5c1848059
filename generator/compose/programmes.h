#pragma once

// The programmes with their toolkits, as the home page and the list of toolkits show them.

#include "compose/edition.h"
#include "model/view.h"

namespace brochure {

/// Each programme with its `years` and its `toolkits`, the stubs apart: they have no more than a
/// name.
View programmes_with_toolkits(const Edition& edition);
View programmes_only_mentioned(const Edition& edition);

/// A programme's toolkits as cards.
View toolkits_of(const Edition& edition, EntityIndex programme);

}  // namespace brochure
