#include "model/linked.h"

#include <algorithm>
#include <cassert>

namespace brochure {

const Target& target_of(const LinkedCollection& linked, EntityIndex from,
                        ReferenceIndex reference) {
  const auto& target =
      linked.targets[static_cast<std::size_t>(from)][static_cast<std::size_t>(reference)];
  assert(target.has_value());
  return *target;
}

bool has_reviewed_cases(const LinkedCollection& linked) {
  return std::ranges::any_of(entities_of(linked, Kind::Case), [&](EntityIndex index) {
    return entity_at(linked, index).reviewed.has_value();
  });
}

std::optional<EntityIndex> find_entity(const LinkedCollection& linked, Kind kind,
                                       std::string_view id) {
  const auto& candidates = entities_of(linked, kind);
  const auto found = std::ranges::find(candidates, id, [&](EntityIndex index) {
    return std::string_view(entity_at(linked, index).id);
  });
  if (found == candidates.end()) return std::nullopt;
  return *found;
}

}  // namespace brochure
