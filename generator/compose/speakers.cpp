#include "compose/speakers.h"

#include <map>
#include <optional>
#include <vector>

#include "compose/if_any.h"
#include "compose/links.h"
#include "compose/places.h"
#include "compose/relations.h"

namespace brochure {

View speakers_of(const Edition& edition, EntityIndex index, Role role) {
  struct Group {
    EntityIndex publication{};
    ViewList items;
  };
  std::vector<Group> groups;
  std::map<EntityIndex, std::size_t> places;
  for (const RelationIndex incoming : edition.linked.incoming[static_cast<std::size_t>(index)]) {
    const Relation& relation = relation_at(edition.linked, incoming);
    if (relation.role != role) continue;
    const EntityIndex publication = publication_of(edition, relation.from);
    const auto [place, is_new] = places.try_emplace(publication, groups.size());
    if (is_new) groups.push_back({.publication = publication});
    ViewObject item = link_to(edition, relation.from);
    item["reason"] = relation.reason;
    item["editorial"] = relation.standing == Standing::Editorial;
    groups[place->second].items.emplace_back(std::move(item));
  }
  ViewList views;
  for (Group& group : groups) {
    ViewObject view = link_to(edition, group.publication);
    view["items"] = std::move(group.items);
    views.emplace_back(std::move(view));
  }
  return if_any(std::move(views));
}

}  // namespace brochure
