#pragma once

#include <optional>
#include <set>

#include "model/linked.h"

namespace brochure {

/// The part of the collection that data tell of; nothing: all of it.
using Told = std::optional<std::set<EntityIndex>>;

inline bool is_told(const Told& told, EntityIndex index) { return !told || told->contains(index); }

}  // namespace brochure
