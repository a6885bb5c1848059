#include "compose/report.h"

#include <algorithm>

#include "compose/cards.h"
#include "compose/if_any.h"
#include "compose/links.h"

namespace brochure {

std::vector<EntityIndex> children_of(const Edition& edition, EntityIndex finding) {
  std::vector<EntityIndex> children;
  for (const RelationIndex incoming : edition.linked.incoming[static_cast<std::size_t>(finding)]) {
    const Relation& relation = relation_at(edition.linked, incoming);
    const bool is_part = relation.role == Role::PartOf ||
                         (relation.role == Role::BelongsTo &&
                          entity_at(edition.linked, relation.from).kind == Kind::Finding);
    if (is_part) children.push_back(relation.from);
  }
  return children;
}

View cities_named(const Edition& edition, EntityIndex finding) {
  ViewList cities;
  for (const RelationIndex outgoing : edition.linked.outgoing[static_cast<std::size_t>(finding)]) {
    const Relation& relation = relation_at(edition.linked, outgoing);
    if (relation.role == Role::Names) cities.emplace_back(link_to(edition, relation.to));
  }
  return if_any(std::move(cities));
}

View contents_of(const Edition& edition, EntityIndex finding, std::size_t depth) {
  if (depth == 0) return false;
  ViewList parts;
  for (const EntityIndex child : children_of(edition, finding)) {
    ViewObject card = summary_card(edition, child);
    card["cities"] = cities_named(edition, child);
    card["parts"] = contents_of(edition, child, depth - 1);
    parts.emplace_back(std::move(card));
  }
  return if_any(std::move(parts));
}

}  // namespace brochure
