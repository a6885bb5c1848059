#pragma once

// The order in which readers meet things.

#include "link/identities.h"
#include "model/linked.h"

namespace brochure {

/// Fills `in_order`, `factors` and `cases`. The targets are resolved as far as they can be.
void put_in_order(LinkedCollection& linked, const Identities& identities);

}  // namespace brochure
