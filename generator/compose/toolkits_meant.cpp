#include "compose/toolkits_meant.h"

#include <algorithm>

namespace brochure {

bool is_meant_for(const Edition& edition, EntityIndex owner,
                  const std::vector<ReferenceIndex>& named, std::span<const EntityIndex> toolkits) {
  if (named.empty() || toolkits.empty()) return true;
  return std::ranges::any_of(named, [&](ReferenceIndex reference) {
    const Target& target = target_of(edition.linked, owner, reference);
    return std::ranges::find(toolkits, target.entity) != toolkits.end();
  });
}

}  // namespace brochure
