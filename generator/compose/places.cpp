#include "compose/places.h"

#include <algorithm>
#include <iterator>

#include "compose/words.h"

namespace brochure {
namespace {

Phrase numbered(const Edition& edition, std::string_view name, std::int64_t number) {
  return phrase(edition, name, {{"number", std::to_string(number)}});
}

/// The target of the entity's first reference in this role.
std::optional<EntityIndex> first_target(const Edition& edition, EntityIndex index, Role role) {
  for (const RelationIndex outgoing : edition.linked.outgoing[static_cast<std::size_t>(index)]) {
    const Relation& relation = relation_at(edition.linked, outgoing);
    if (relation.role == role) return relation.to.entity;
  }
  return std::nullopt;
}

/// The entities of a kind that refer to this one in a role, each once, in reading order.
std::vector<EntityIndex> sources_of(const Edition& edition, EntityIndex index, Role role,
                                    Kind kind) {
  std::vector<EntityIndex> sources;
  for (const RelationIndex incoming : edition.linked.incoming[static_cast<std::size_t>(index)]) {
    const Relation& relation = relation_at(edition.linked, incoming);
    if (relation.role != role || entity_at(edition.linked, relation.from).kind != kind) continue;
    // Incoming relations stand together by where they come from.
    if (sources.empty() || sources.back() != relation.from) sources.push_back(relation.from);
  }
  return sources;
}

const FactorGroup* group_of(const Toolkit& toolkit, std::string_view id) {
  const auto found = std::ranges::find(toolkit.groups, id, &FactorGroup::id);
  return found == toolkit.groups.end() ? nullptr : &*found;
}

}  // namespace

std::string_view template_of(Kind kind) {
  switch (kind) {
    case Kind::Programme:
      return "programme";
    case Kind::Toolkit:
      return "toolkit";
    case Kind::Standard:
      return "standard";
    case Kind::KeyFactor:
      return "key-factor";
    case Kind::Question:
      return "question";
    case Kind::Case:
      return "case";
    case Kind::City:
      return "city";
    case Kind::ContextFactor:
      return "context-factor";
    case Kind::Commitment:
      return "commitment";
    case Kind::Finding:
      return "finding";
    case Kind::Term:
      return "term";
    case Kind::Part:
      return "part";
    case Kind::Note:
      return "note";
    case Kind::Document:
      return "document";
    case Kind::Page:
      return "page";
  }
  return {};
}

std::string theme_of(const Edition& edition, const Entity& entity) {
  const auto programme = programme_of(edition, entity);
  if (!programme) return edition.site.theme;
  return facts_of<Programme>(entity_at(edition.linked, *programme)).theme;
}

std::optional<EntityIndex> programme_of(const Edition& edition, const Entity& entity) {
  if (entity.programme.empty()) return std::nullopt;
  return find_entity(edition.linked, Kind::Programme, entity.programme);
}

std::optional<EntityIndex> toolkit_of(const Edition& edition, EntityIndex index) {
  const Entity& entity = entity_at(edition.linked, index);
  if (entity.kind == Kind::Toolkit) return index;
  if (!entity.toolkit.empty()) return find_entity(edition.linked, Kind::Toolkit, entity.toolkit);
  if (entity.kind != Kind::KeyFactor) return std::nullopt;
  for (const RelationIndex outgoing : edition.linked.outgoing[static_cast<std::size_t>(index)]) {
    const Relation& relation = relation_at(edition.linked, outgoing);
    if (relation.role != Role::SharedBy) continue;
    if (!is_stub(entity_at(edition.linked, relation.to.entity))) return relation.to.entity;
  }
  return first_target(edition, index, Role::SharedBy);
}

std::vector<EntityIndex> parts_of(const Edition& edition, EntityIndex toolkit) {
  const std::string& id = entity_at(edition.linked, toolkit).id;
  std::vector<EntityIndex> parts;
  std::ranges::copy_if(
      entities_of(edition.linked, Kind::Part), std::back_inserter(parts),
      [&](EntityIndex part) { return entity_at(edition.linked, part).toolkit == id; });
  std::ranges::copy(sharers_of(edition, toolkit, Kind::Part), std::back_inserter(parts));
  std::ranges::stable_sort(parts, {}, [&](EntityIndex part) {
    return facts_of<Part>(entity_at(edition.linked, part)).order;
  });
  return parts;
}

std::vector<EntityIndex> sharers_of(const Edition& edition, EntityIndex toolkit, Kind kind) {
  return sources_of(edition, toolkit, Role::SharedBy, kind);
}

std::vector<EntityIndex> belonging_to(const Edition& edition, EntityIndex programme, Kind kind) {
  return sources_of(edition, programme, Role::BelongsTo, kind);
}

std::optional<EntityIndex> parent_of(const Edition& edition, EntityIndex finding) {
  if (const auto parent = first_target(edition, finding, Role::PartOf)) return parent;
  return first_target(edition, finding, Role::BelongsTo);
}

EntityIndex publication_of(const Edition& edition, EntityIndex index) {
  const Entity& entity = entity_at(edition.linked, index);
  if (entity.kind == Kind::Finding) {
    const std::string_view report = std::string_view(entity.id).substr(0, entity.id.find('/'));
    return find_entity(edition.linked, Kind::Finding, report).value_or(index);
  }
  return toolkit_of(edition, index).value_or(index);
}

Phrase label_of(const Edition& edition, EntityIndex index) {
  const Entity& entity = entity_at(edition.linked, index);
  switch (entity.kind) {
    case Kind::KeyFactor:
      return numbered(edition, "numbered_key_factor", facts_of<KeyFactor>(entity).number);
    case Kind::Commitment:
      return numbered(edition, "numbered_commitment", facts_of<Commitment>(entity).number);
    case Kind::Case:
      return word(edition, "case_kind_" + facts_of<Case>(entity).kind);
    case Kind::Note:
      return word(edition, "note_kind_" + facts_of<Note>(entity).kind);
    case Kind::Finding: {
      const auto& finding = facts_of<Finding>(entity);
      if (finding.number) return numbered(edition, "numbered_" + finding.kind, *finding.number);
      return word(edition, "finding_kind_" + finding.kind);
    }
    default:
      return word(edition, "kind_" + std::string(template_of(entity.kind)));
  }
}

std::string place_of(const Edition& edition, EntityIndex index) {
  const Entity& entity = entity_at(edition.linked, index);
  if (entity.kind == Kind::Finding) {
    const EntityIndex report = publication_of(edition, index);
    return report == index ? std::string{} : short_title_of(entity_at(edition.linked, report));
  }
  std::optional<EntityIndex> place;
  if (entity.kind != Kind::Toolkit && !entity.toolkit.empty()) {
    place = find_entity(edition.linked, Kind::Toolkit, entity.toolkit);
  } else if (entity.kind != Kind::Programme) {
    place = programme_of(edition, entity);
  }
  return place ? short_title_of(entity_at(edition.linked, *place)) : std::string{};
}

std::vector<GroupedFactors> grouped_factors(const Edition& edition, EntityIndex toolkit) {
  const auto& facts = facts_of<Toolkit>(entity_at(edition.linked, toolkit));
  std::vector<GroupedFactors> groups;
  for (const EntityIndex factor : edition.linked.factors[static_cast<std::size_t>(toolkit)]) {
    const auto& key_factor = facts_of<KeyFactor>(entity_at(edition.linked, factor));
    const FactorGroup* group = group_of(facts, key_factor.group);
    if (groups.empty() || groups.back().group != group) groups.push_back({.group = group});
    groups.back().factors.push_back(factor);
  }
  return groups;
}

}  // namespace brochure
