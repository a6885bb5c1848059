#pragma once

// How key factors refer to each other, each with its cases: the plain facts behind the arcs.

#include <vector>

#include "compose/edition.h"

namespace brochure {

/// Two key factors of which one refers to the other, or a case of the one to a case of the other.
struct FactorReference {
  EntityIndex from{};
  EntityIndex to{};
  Standing standing = Standing::Editorial;
  std::vector<const Relation*> relations;  ///< what makes it so; all of this standing
};

/// The references between the key factors of a toolkit, in reading order. A factor's reference to a
/// case of its own is none. Where something holds both ways, it stands here once.
std::vector<FactorReference> references_within(const Edition& edition, EntityIndex toolkit);

/// Likewise those between key factors of different toolkits.
std::vector<FactorReference> references_between_toolkits(const Edition& edition);

/// The toolkits whose key factors refer to each other.
std::vector<EntityIndex> toolkits_with_references(const Edition& edition);

}  // namespace brochure
