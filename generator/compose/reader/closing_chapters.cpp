#include <algorithm>
#include <set>
#include <utility>

#include "compose/cards.h"
#include "compose/dates.h"
#include "compose/facts.h"
#include "compose/if_any.h"
#include "compose/links.h"
#include "compose/pages/pages.h"
#include "compose/places.h"
#include "compose/reader/chapters.h"
#include "compose/senses.h"
#include "compose/view_of.h"
#include "compose/wordings.h"
#include "compose/words.h"
#include "model/address.h"

namespace brochure {
namespace {

Chapter heading(const Edition& edition, std::string id, std::string_view title) {
  return heading_chapter(edition, std::move(id), word(edition, title), false);
}

/// What is told so far, and what that refers to.
class Reach {
 public:
  Reach(const Edition& edition, const ReaderVersion& version)
      : edition_(edition), told_(told_in(edition, version)) {}

  const std::vector<EntityIndex>& told() const { return told_; }

  bool refers_to(EntityIndex index) const {
    return std::ranges::any_of(edition_.linked.incoming[static_cast<std::size_t>(index)],
                               [&](RelationIndex incoming) {
                                 return is_told(relation_at(edition_.linked, incoming).from);
                               });
  }

  bool is_told(EntityIndex index) const { return std::ranges::find(told_, index) != told_.end(); }

  /// What is told and refers to it, each once, in order.
  std::vector<EntityIndex> referring_to(EntityIndex index) const {
    std::vector<EntityIndex> from;
    for (const RelationIndex incoming : edition_.linked.incoming[static_cast<std::size_t>(index)]) {
      const EntityIndex entity = relation_at(edition_.linked, incoming).from;
      if (is_told(entity) && std::ranges::find(from, entity) == from.end()) from.push_back(entity);
    }
    return from;
  }

 private:
  const Edition& edition_;
  std::vector<EntityIndex> told_;
};

/// Entries of a list that stand for pages: each has its `anchor`, which links to the page lead to.
struct Entries {
  ViewList items;
  std::vector<Anchor> anchors;

  void add(const Edition& edition, EntityIndex index, ViewObject view) {
    const Entity& entity = entity_at(edition.linked, index);
    view["anchor"] = chapter_id(entity);
    anchors.push_back({.path = page_path(entity), .id = chapter_id(entity)});
    items.emplace_back(std::move(view));
  }
};

void add_list(const Edition& edition, std::string_view id, std::string_view title, Entries entries,
              ReaderVersion& version) {
  if (entries.items.empty()) return;
  Chapter chapter = own_chapter(edition, id, word(edition, title),
                                view_of({{"items", std::move(entries.items)}}));
  chapter.anchors = std::move(entries.anchors);
  chapter.starts_on_a_page = true;
  version.chapters.push_back(std::move(chapter));
}

void add_context_factors(const Edition& edition, const Extent& extent, ReaderVersion& version) {
  bool has_heading = false;
  for (const EntityIndex index : entities_of(edition.linked, Kind::ContextFactor)) {
    View wordings = extent.is_collection ? wordings_of(edition, index)
                                         : wordings_of(edition, index, extent.toolkits);
    const auto* none = std::get_if<bool>(&wordings.value);
    if (none != nullptr && !*none) continue;
    if (!has_heading)
      version.chapters.push_back(heading(edition, "context-factors", "context_factors"));
    has_heading = true;
    Chapter chapter = entity_chapter(edition, index, 3);
    chapter.page.view["wordings"] = std::move(wordings);
    chapter.page.view["compares"] = extent.is_collection;
    version.chapters.push_back(std::move(chapter));
  }
}

void add_charter(const Edition& edition, ReaderVersion& version) {
  const auto& commitments = entities_of(edition.linked, Kind::Commitment);
  if (commitments.empty()) return;
  version.chapters.push_back(heading(edition, "charter", "list_charter"));
  for (const EntityIndex index : commitments) {
    version.chapters.push_back(entity_chapter(edition, index, 3));
  }
}

Entries terms_used(const Edition& edition, const Extent& extent, const Reach& reach) {
  Entries entries;
  for (const EntityIndex index : entities_of(edition.linked, Kind::Term)) {
    const Term& facts = facts_of<Term>(entity_at(edition.linked, index));
    const bool is_defined = std::ranges::any_of(facts.senses, [&](const Sense& sense) {
      return std::ranges::any_of(sense.toolkits, [&](ReferenceIndex toolkit) {
        return std::ranges::find(extent.toolkits,
                                 target_of(edition.linked, index, toolkit).entity) !=
               extent.toolkits.end();
      });
    });
    if (!extent.is_collection && !is_defined && !reach.refers_to(index)) continue;
    ViewObject view = entity_view(edition, index);
    if (!extent.is_collection && is_defined) {
      view["senses"] = senses_of(edition, index, extent.toolkits);
    }
    entries.add(edition, index, std::move(view));
  }
  return entries;
}

Entries cities_named(const Edition& edition, const Reach& reach) {
  Entries entries;
  for (const EntityIndex index : entities_of(edition.linked, Kind::City)) {
    ViewList places;
    for (const EntityIndex from : reach.referring_to(index)) {
      places.emplace_back(link_to(edition, from));
    }
    if (places.empty()) continue;
    ViewObject view = link_to(edition, index);
    view["country"] =
        country_name(edition, facts_of<City>(entity_at(edition.linked, index)).country);
    view["places"] = std::move(places);
    entries.add(edition, index, std::move(view));
  }
  return entries;
}

/// The editors' notes on anything that is told; of the collection, all of them.
void add_notes(const Edition& edition, const Extent& extent, const Reach& reach,
               ReaderVersion& version) {
  bool has_heading = false;
  for (const EntityIndex index : entities_of(edition.linked, Kind::Note)) {
    const auto& outgoing = edition.linked.outgoing[static_cast<std::size_t>(index)];
    const bool concerns = std::ranges::any_of(outgoing, [&](RelationIndex relation_index) {
      const Relation& relation = relation_at(edition.linked, relation_index);
      return relation.role == Role::About && reach.is_told(relation.to.entity);
    });
    if (!extent.is_collection && !concerns) continue;
    if (!has_heading) version.chapters.push_back(heading(edition, "notes", "editors_notes"));
    has_heading = true;
    version.chapters.push_back(entity_chapter(edition, index, 3));
  }
}

Entries documents_used(const Edition& edition, const Reach& reach) {
  Entries entries;
  for (const EntityIndex index : entities_of(edition.linked, Kind::Document)) {
    if (!reach.refers_to(index)) continue;
    entries.add(edition, index, entity_view(edition, index));
  }
  return entries;
}

}  // namespace

void add_closing(const Edition& edition, const Extent& extent, ReaderVersion& version) {
  add_context_factors(edition, extent, version);
  add_charter(edition, version);
  // What these refer to is needed as well, so it is looked for again.
  const Reach reach(edition, version);
  add_notes(edition, extent, reach, version);
  const Reach all(edition, version);
  add_list(edition, "glossary", "list_terms", terms_used(edition, extent, all), version);
  add_list(edition, "cities", "reader_cities", cities_named(edition, all), version);
  add_list(edition, "sources", "list_documents", documents_used(edition, all), version);
  Chapter links = own_chapter(edition, "links", word(edition, "reader_links"), {});
  links.starts_on_a_page = true;
  version.chapters.push_back(std::move(links));
}

}  // namespace brochure
