#pragma once

// Texts that hold for some toolkits: wordings of context factors, senses of terms.

#include <span>
#include <vector>

#include "compose/edition.h"

namespace brochure {

/// Whether a text of `owner` that names `named` concerns any of `toolkits`. One that names none
/// holds everywhere; no `toolkits` means all of them.
bool is_meant_for(const Edition& edition, EntityIndex owner,
                  const std::vector<ReferenceIndex>& named, std::span<const EntityIndex> toolkits);

}  // namespace brochure
