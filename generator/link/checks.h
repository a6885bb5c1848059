#pragma once

// What can only be seen with the whole collection at hand, references apart.

#include "base/diagnostic.h"
#include "link/identities.h"
#include "model/linked.h"

namespace brochure {

/// Reports numbers that are claimed twice or missing, groups that a toolkit does not have, findings
/// that are parts of themselves, and files in the folder of a programme, toolkit or report that has
/// no file of its own.
void check_model(const LinkedCollection& linked, const Identities& identities,
                 Diagnostics& diagnostics);

}  // namespace brochure
