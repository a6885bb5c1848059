#pragma once

// What `link` gives: the collection with every reference resolved, and every relation known from
// both ends. Only `link` makes one, so nothing that is not linked can be rendered.

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "model/collection.h"

namespace brochure {

struct Target {
  EntityIndex entity{};
  std::string fragment;  ///< "q3" or "q3-2" for a guide question or its sub-point, else empty

  bool operator==(const Target&) const = default;
};

/// One edge of the graph.
struct Relation {
  EntityIndex from{};
  Target to;
  Role role = Role::Mention;
  Standing standing = Standing::Structural;
  std::string reason;         ///< the editors' reason, if any
  std::string sentence;       ///< for references in running text: the sentence, plain
  std::string from_fragment;  ///< the anchor nearest to it on its own page: "q3", or empty
};

enum class RelationIndex : std::uint32_t {};

struct LinkedCollection {
  Collection collection;

  /// For each entity, for each of its references, what it refers to. Complete when linking gave no
  /// error.
  std::vector<std::vector<std::optional<Target>>> targets;

  std::vector<Relation> relations;  ///< sorted by the reading order of `from`, then as written
  std::vector<std::vector<RelationIndex>> outgoing;  ///< by entity
  std::vector<std::vector<RelationIndex>>
      incoming;  ///< by entity, sorted by the reading order of `from`

  /// The entities of a kind in reading order: toolkits by year, factors by toolkit, group and
  /// number, cases by factor and printed order, cities and terms by name (collated), commitments by
  /// number.
  std::array<std::vector<EntityIndex>, kind_count> in_order;

  /// For a toolkit: its key factors in order, the shared ones included. For other kinds empty.
  std::vector<std::vector<EntityIndex>> factors;
  /// For a toolkit, key factor or city: its cases in order.
  std::vector<std::vector<EntityIndex>> cases;
};

inline const Entity& entity_at(const LinkedCollection& linked, EntityIndex index) {
  return entity_at(linked.collection, index);
}
inline const Relation& relation_at(const LinkedCollection& linked, RelationIndex index) {
  return linked.relations[static_cast<std::size_t>(index)];
}
inline const std::vector<EntityIndex>& entities_of(const LinkedCollection& linked, Kind kind) {
  return linked.in_order[static_cast<std::size_t>(kind)];
}

/// What a reference of an entity was resolved to. Only after linking without errors.
const Target& target_of(const LinkedCollection& linked, EntityIndex from, ReferenceIndex reference);

/// The entity of a kind that has this id; nothing if there is none.
std::optional<EntityIndex> find_entity(const LinkedCollection& linked, Kind kind,
                                       std::string_view id);

/// Whether there are cases whose last review is known: what a feed of changes tells of.
bool has_reviewed_cases(const LinkedCollection& linked);

}  // namespace brochure
