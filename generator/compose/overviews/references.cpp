#include "compose/overviews/references.h"

#include <algorithm>
#include <map>
#include <optional>
#include <tuple>

#include "compose/places.h"

namespace brochure {
namespace {

bool is_cross_reference(Role role) {
  return role == Role::Mention || role == Role::Printed || role == Role::Related ||
         role == Role::Parallel || role == Role::ToldAgain;
}

/// The key factor itself, or the one that a case illustrates: where its source has it, if that is
/// known.
std::optional<EntityIndex> factor_of(const Edition& edition, EntityIndex index) {
  const Kind kind = entity_at(edition.linked, index).kind;
  if (kind == Kind::KeyFactor) return index;
  if (kind != Kind::Case) return std::nullopt;
  std::optional<EntityIndex> by_editors;
  for (const RelationIndex outgoing : edition.linked.outgoing[static_cast<std::size_t>(index)]) {
    const Relation& relation = relation_at(edition.linked, outgoing);
    if (relation.role != Role::Illustrates) continue;
    if (relation.standing != Standing::Editorial) return relation.to.entity;
    if (!by_editors) by_editors = relation.to.entity;
  }
  return by_editors;
}

/// Every reference from one key factor to another, for which `is_wanted(from, to)` holds.
template <class Wanted>
std::vector<FactorReference> references_if(const Edition& edition, const Wanted& is_wanted) {
  std::vector<FactorReference> references;
  std::map<std::tuple<EntityIndex, EntityIndex, Standing>, std::size_t> places;
  for (const Relation& relation : edition.linked.relations) {
    if (!is_cross_reference(relation.role)) continue;
    const auto from = factor_of(edition, relation.from);
    const auto to = factor_of(edition, relation.to.entity);
    if (!from || !to || *from == *to || !is_wanted(*from, *to)) continue;
    const auto [place, is_new] =
        places.try_emplace({*from, *to, relation.standing}, references.size());
    if (is_new) references.push_back({.from = *from, .to = *to, .standing = relation.standing});
    references[place->second].relations.push_back(&relation);
  }
  return references;
}

/// By the places of both ends in reading order.
void put_in_order(const Edition& edition, std::vector<FactorReference>& references) {
  std::map<EntityIndex, std::size_t> ranks;
  for (const EntityIndex factor : entities_of(edition.linked, Kind::KeyFactor)) {
    ranks.emplace(factor, ranks.size());
  }
  std::ranges::stable_sort(references, {}, [&](const FactorReference& reference) {
    return std::tuple(ranks.at(reference.from), ranks.at(reference.to), reference.standing);
  });
}

}  // namespace

std::vector<FactorReference> references_within(const Edition& edition, EntityIndex toolkit) {
  auto references = references_if(edition, [&](EntityIndex from, EntityIndex to) {
    return toolkit_of(edition, from) == toolkit && toolkit_of(edition, to) == toolkit;
  });
  put_in_order(edition, references);
  return references;
}

std::vector<FactorReference> references_between_toolkits(const Edition& edition) {
  auto references = references_if(edition, [&](EntityIndex from, EntityIndex to) {
    return toolkit_of(edition, from) != toolkit_of(edition, to);
  });
  put_in_order(edition, references);
  return references;
}

std::vector<EntityIndex> toolkits_with_references(const Edition& edition) {
  std::vector<EntityIndex> toolkits;
  for (const EntityIndex toolkit : entities_of(edition.linked, Kind::Toolkit)) {
    if (is_stub(entity_at(edition.linked, toolkit))) continue;
    if (!references_within(edition, toolkit).empty()) toolkits.push_back(toolkit);
  }
  return toolkits;
}

}  // namespace brochure
