#include <string>
#include <utility>

#include "compose/dates.h"
#include "compose/links.h"
#include "compose/pages/pages.h"
#include "compose/reader/chapters.h"
#include "compose/reader/reach.h"
#include "compose/senses.h"
#include "compose/view_of.h"
#include "compose/wordings.h"
#include "compose/words.h"
#include "model/address.h"

namespace brochure {
namespace {

/// Above all chapters of a kind, which are told here.
Chapter heading(const Edition& edition, std::string id, std::string_view title, Kind kind) {
  Chapter chapter = heading_chapter(edition, std::move(id), word(edition, title), false);
  stand_for_list(kind, chapter);
  return chapter;
}

/// Entries of a list that stand for pages: each has its `anchor`, which links to the page lead to,
/// and ids of its own.
struct Entries {
  ViewList items;
  std::vector<Anchor> anchors;

  void add(const Edition& edition, EntityIndex index, ViewObject view) {
    const Entity& entity = entity_at(edition.linked, index);
    view["anchor"] = chapter_id(entity);
    view["id_prefix"] = chapter_id(entity) + ".";
    anchors.push_back({.path = page_path(entity), .id = chapter_id(entity)});
    items.emplace_back(std::move(view));
  }
};

/// All entries of a kind that are needed here.
void add_list(const Edition& edition, std::string_view id, std::string_view title, Kind kind,
              Entries entries, ReaderVersion& version) {
  if (entries.items.empty()) return;
  Chapter chapter = own_chapter(edition, id, word(edition, title),
                                view_of({{"items", std::move(entries.items)}}));
  chapter.anchors = std::move(entries.anchors);
  stand_for_list(kind, chapter);
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
      version.chapters.push_back(
          heading(edition, "context-factors", "context_factors", Kind::ContextFactor));
    has_heading = true;
    Chapter chapter = entity_chapter(edition, index, 3);
    chapter.page.view["wordings"] = std::move(wordings);
    chapter.page.view["compares"] = extent.is_collection;
    version.chapters.push_back(std::move(chapter));
  }
}

/// All of them, below a heading, if there are any.
void add_each(const Edition& edition, const std::vector<EntityIndex>& entities, Chapter above,
              ReaderVersion& version) {
  if (entities.empty()) return;
  version.chapters.push_back(std::move(above));
  for (const EntityIndex index : entities) {
    version.chapters.push_back(entity_chapter(edition, index, 3));
  }
}

/// Of a term that is defined here, what it means here.
Entries glossary_entries(const Edition& edition, const Extent& extent, const Reach& reach) {
  Entries entries;
  for (const EntityIndex term : reach.told(Kind::Term)) {
    ViewObject view = entity_view(edition, term);
    if (!extent.is_collection && is_defined_in(edition, term, extent.toolkits)) {
      view["senses"] = senses_of(edition, term, extent.toolkits);
    }
    entries.add(edition, term, std::move(view));
  }
  return entries;
}

Entries city_entries(const Edition& edition, const Reach& reach) {
  Entries entries;
  for (const EntityIndex city : reach.told(Kind::City)) {
    ViewList places;
    for (const EntityIndex place : reach.places_of_city(city)) {
      places.emplace_back(link_to(edition, place));
    }
    ViewObject view = link_to(edition, city);
    view["country"] =
        country_name(edition, facts_of<City>(entity_at(edition.linked, city)).country);
    view["places"] = std::move(places);
    entries.add(edition, city, std::move(view));
  }
  return entries;
}

Entries source_entries(const Edition& edition, const Reach& reach) {
  Entries entries;
  for (const EntityIndex document : reach.told(Kind::Document)) {
    entries.add(edition, document, entity_view(edition, document));
  }
  return entries;
}

}  // namespace

void add_closing(const Edition& edition, const Extent& extent, ReaderVersion& version) {
  add_context_factors(edition, extent, version);
  add_each(edition, entities_of(edition.linked, Kind::Commitment),
           heading(edition, "charter", "list_charter", Kind::Commitment), version);
  const Reach reach(edition, extent, version);
  add_list(edition, "glossary", "list_terms", Kind::Term, glossary_entries(edition, extent, reach),
           version);
  add_list(edition, "cities", "reader_cities", Kind::City, city_entries(edition, reach), version);
  add_list(edition, "sources", "list_documents", Kind::Document, source_entries(edition, reach),
           version);
  Chapter links = own_chapter(edition, "links", word(edition, "reader_links"), {});
  links.starts_on_a_page = true;
  version.chapters.push_back(std::move(links));
  add_each(edition, reach.told(Kind::Note), heading(edition, "notes", "editors_notes", Kind::Note),
           version);
}

}  // namespace brochure
