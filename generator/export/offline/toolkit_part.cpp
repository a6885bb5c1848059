#include "export/offline/toolkit_part.h"

#include <algorithm>
#include <cstddef>

namespace brochure {
namespace {

bool is_shared_by_all(Kind kind) {
  return kind == Kind::Term || kind == Kind::ContextFactor || kind == Kind::Commitment ||
         kind == Kind::Page;
}

bool belongs_to_others(Kind kind) {
  return kind == Kind::City || kind == Kind::Note || kind == Kind::Document;
}

/// Whether there is a relation between an entity and one of those, either way.
bool touches(const LinkedCollection& linked, EntityIndex index,
             const std::set<EntityIndex>& others) {
  const auto place = static_cast<std::size_t>(index);
  const bool from = std::ranges::any_of(linked.incoming[place], [&](RelationIndex relation) {
    return others.contains(relation_at(linked, relation).from);
  });
  return from || std::ranges::any_of(linked.outgoing[place], [&](RelationIndex relation) {
           return others.contains(relation_at(linked, relation).to.entity);
         });
}

/// The toolkit and what stands in it.
std::set<EntityIndex> own_part(const LinkedCollection& linked, EntityIndex toolkit) {
  const Entity& whole = entity_at(linked, toolkit);
  const auto place = static_cast<std::size_t>(toolkit);
  std::set<EntityIndex> part{toolkit};
  part.insert(linked.factors[place].begin(), linked.factors[place].end());
  part.insert(linked.cases[place].begin(), linked.cases[place].end());
  for (std::size_t i = 0; i < linked.collection.entities.size(); ++i) {
    const Entity& entity = linked.collection.entities[i];
    const bool is_programme = entity.kind == Kind::Programme && entity.id == whole.programme;
    if (is_programme || entity.toolkit == whole.id) part.insert(static_cast<EntityIndex>(i));
  }
  return part;
}

}  // namespace

std::set<EntityIndex> part_with_toolkit(const LinkedCollection& linked, EntityIndex toolkit) {
  const std::set<EntityIndex> own = own_part(linked, toolkit);
  std::set<EntityIndex> part = own;
  for (std::size_t i = 0; i < linked.collection.entities.size(); ++i) {
    const auto index = static_cast<EntityIndex>(i);
    const Kind kind = linked.collection.entities[i].kind;
    if (is_shared_by_all(kind) || (belongs_to_others(kind) && touches(linked, index, own))) {
      part.insert(index);
    }
  }
  return part;
}

}  // namespace brochure
