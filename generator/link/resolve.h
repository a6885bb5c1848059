#pragma once

// A reference, as written, to what it refers to.

#include <optional>
#include <string_view>

#include "base/diagnostic.h"
#include "link/identities.h"
#include "model/linked.h"

namespace brochure {

/// Resolves one reference of an entity. Inside a toolkit its own name may be left out; ids, aliases
/// and numbers work. Reports a reference that is unknown, ambiguous, or of a kind that its role
/// does not allow, with what may have been meant, and then gives nothing.
std::optional<Target> resolve(const Collection& collection, const Identities& identities,
                              const Entity& from, const Reference& reference,
                              Diagnostics& diagnostics);

}  // namespace brochure
