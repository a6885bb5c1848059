#include "compose/search/facets.h"

#include <algorithm>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "compose/places.h"

namespace brochure {
namespace {

using Entities = std::vector<EntityIndex>;
using Ids = std::vector<std::string>;

void add(EntityIndex index, Entities& entities) {
  if (std::ranges::find(entities, index) == entities.end()) entities.push_back(index);
}

/// What the entity refers to in a role.
Entities targets_of(const Edition& edition, EntityIndex index, Role role) {
  Entities targets;
  for (const RelationIndex outgoing : edition.linked.outgoing[static_cast<std::size_t>(index)]) {
    const Relation& relation = relation_at(edition.linked, outgoing);
    if (relation.role == role) add(relation.to.entity, targets);
  }
  return targets;
}

void add_targets(const Edition& edition, EntityIndex index, Role role, Entities& entities) {
  for (const EntityIndex target : targets_of(edition, index, role)) add(target, entities);
}

/// The toolkits it stands in, is shared by, or took part in.
Entities toolkits_of(const Edition& edition, EntityIndex index) {
  const Entity& entity = entity_at(edition.linked, index);
  Entities toolkits;
  if (entity.kind == Kind::Toolkit) toolkits.push_back(index);
  if (const auto own = find_entity(edition.linked, Kind::Toolkit, entity.toolkit)) {
    add(*own, toolkits);
  }
  add_targets(edition, index, Role::SharedBy, toolkits);
  add_targets(edition, index, Role::TookPartIn, toolkits);
  if (entity.kind == Kind::City) {
    for (const EntityIndex one : edition.linked.cases[static_cast<std::size_t>(index)]) {
      if (const auto toolkit = toolkit_of(edition, one)) add(*toolkit, toolkits);
    }
  }
  return toolkits;
}

Entities programmes_of(const Edition& edition, EntityIndex index, const Entities& toolkits) {
  Entities programmes;
  if (const auto own = programme_of(edition, entity_at(edition.linked, index))) {
    programmes.push_back(*own);
  }
  add_targets(edition, index, Role::TookPart, programmes);
  for (const EntityIndex toolkit : toolkits) {
    if (const auto programme = programme_of(edition, entity_at(edition.linked, toolkit))) {
      add(*programme, programmes);
    }
  }
  return programmes;
}

Entities cities_of(const Edition& edition, EntityIndex index) {
  if (entity_at(edition.linked, index).kind == Kind::City) return {index};
  Entities cities = targets_of(edition, index, Role::InCity);
  add_targets(edition, index, Role::Names, cities);
  return cities;
}

Entities commitments_of(const Edition& edition, EntityIndex index) {
  if (entity_at(edition.linked, index).kind == Kind::Commitment) return {index};
  return targets_of(edition, index, Role::AnswersTo);
}

/// The year of which a case tells; of all else the one in which it was published. What is not
/// published once, such as a city, has none.
Ids years_of(const Edition& edition, EntityIndex index, const Entities& toolkits) {
  const Entity& entity = entity_at(edition.linked, index);
  Ids years;
  const auto add_year = [&](std::optional<std::int64_t> year) {
    if (year) years.push_back(std::to_string(*year));
  };
  if (entity.kind == Kind::City) return years;
  if (const auto* finding = std::get_if<Finding>(&entity.facts)) {
    const EntityIndex report = publication_of(edition, index);
    const auto* published = std::get_if<Finding>(&entity_at(edition.linked, report).facts);
    add_year(published != nullptr ? published->year : finding->year);
  } else if (const auto* document = std::get_if<Document>(&entity.facts)) {
    add_year(document->year);
  } else if (const auto* told = std::get_if<Case>(&entity.facts); told && told->as_of) {
    add_year(told->as_of->year);
  } else {
    for (const EntityIndex toolkit : toolkits) {
      add_year(facts_of<Toolkit>(entity_at(edition.linked, toolkit)).year);
    }
  }
  return years;
}

Ids ids_of(const Edition& edition, const Entities& entities) {
  Ids ids;
  for (const EntityIndex index : entities) ids.push_back(entity_at(edition.linked, index).id);
  return ids;
}

Ids countries_of(const Edition& edition, const Entities& cities) {
  std::set<std::string> countries;
  for (const EntityIndex city : cities) {
    countries.insert(facts_of<City>(entity_at(edition.linked, city)).country);
  }
  return {countries.begin(), countries.end()};
}

}  // namespace

FacetIds facets_of(const Edition& edition, EntityIndex index) {
  const Entities toolkits = toolkits_of(edition, index);
  const Entities cities = cities_of(edition, index);
  FacetIds values;
  const auto set = [&](Facet facet, Ids ids) {
    values[static_cast<std::size_t>(facet)] = std::move(ids);
  };
  set(Facet::Kind, {std::string(names_of(entity_at(edition.linked, index).kind).prefix)});
  set(Facet::Programme, ids_of(edition, programmes_of(edition, index, toolkits)));
  set(Facet::Toolkit, ids_of(edition, toolkits));
  set(Facet::City, ids_of(edition, cities));
  set(Facet::Country, countries_of(edition, cities));
  set(Facet::Year, years_of(edition, index, toolkits));
  set(Facet::Commitment, ids_of(edition, commitments_of(edition, index)));
  return values;
}

}  // namespace brochure
