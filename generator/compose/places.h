#pragma once

// Where an entity stands in the collection: what it belongs to, how it is called in a list, which
// look it has.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "compose/edition.h"
#include "model/phrase.h"

namespace brochure {

/// The template of a kind's pages, which is also its name in classes: "key-factor".
std::string_view template_of(Kind kind);

/// The look of an entity's page: that of its programme, or the site's own.
std::string theme_of(const Edition& edition, const Entity& entity);

std::optional<EntityIndex> programme_of(const Edition& edition, const Entity& entity);

/// The toolkit an entity belongs to. For what several toolkits share, the first of them that is in
/// the collection.
std::optional<EntityIndex> toolkit_of(const Edition& edition, EntityIndex index);

/// The toolkit's own parts and those that another toolkit has in common with it, in order.
std::vector<EntityIndex> parts_of(const Edition& edition, EntityIndex toolkit);

/// What of a kind several toolkits share, this one among them: context factors, terms, parts of
/// other toolkits.
std::vector<EntityIndex> sharers_of(const Edition& edition, EntityIndex toolkit, Kind kind);

/// What of a kind stands directly in the folder of a programme.
std::vector<EntityIndex> belonging_to(const Edition& edition, EntityIndex programme, Kind kind);

/// The finding that this one is a part of.
std::optional<EntityIndex> parent_of(const Edition& edition, EntityIndex finding);

/// The toolkit or the report that an entity is published in; the entity itself where it stands for
/// itself.
EntityIndex publication_of(const Edition& edition, EntityIndex index);

/// What it is, in a word or two: "Key factor 5", "Example", "City".
Phrase label_of(const Edition& edition, EntityIndex index);

/// What it is a part of, by its short name: its toolkit, its programme or its report. Empty if
/// nothing.
std::string place_of(const Edition& edition, EntityIndex index);

/// The key factors of a toolkit that stand under one heading; without a group where the toolkit has
/// none.
struct GroupedFactors {
  const FactorGroup* group = nullptr;
  std::vector<EntityIndex> factors;
};
std::vector<GroupedFactors> grouped_factors(const Edition& edition, EntityIndex toolkit);

}  // namespace brochure
