#pragma once

// The edges of the graph, with who says so, and both ends' lists of them.

#include "base/diagnostic.h"
#include "link/identities.h"
#include "model/linked.h"

namespace brochure {

/// Fills `relations`, `outgoing` and `incoming`; the reading order is known. Reports what a source
/// is said to refer to without a link in our text.
void relate(LinkedCollection& linked, const Identities& identities, Diagnostics& diagnostics);

}  // namespace brochure
