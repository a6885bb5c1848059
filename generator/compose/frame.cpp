#include "compose/frame.h"

#include <utility>
#include <vector>

#include "base/plain_text.h"
#include "compose/cards.h"
#include "compose/citation.h"
#include "compose/dates.h"
#include "compose/gist.h"
#include "compose/if_any.h"
#include "compose/languages.h"
#include "compose/links.h"
#include "compose/navigation.h"
#include "compose/particulars.h"
#include "compose/places.h"
#include "compose/prose.h"
#include "compose/provenance.h"
#include "compose/relations.h"
#include "compose/videos.h"
#include "compose/view_of.h"
#include "compose/words.h"
#include "model/address.h"

namespace brochure {
namespace {

constexpr std::size_t description_bytes_most = 200;

/// The editors' notes on the entity as a whole.
View notes_about(const Edition& edition, EntityIndex index) {
  ViewList notes;
  for (const RelationIndex incoming : edition.linked.incoming[static_cast<std::size_t>(index)]) {
    const Relation& relation = relation_at(edition.linked, incoming);
    if (relation.role != Role::About || !relation.to.fragment.empty()) continue;
    notes.emplace_back(note_card(edition, relation.from));
  }
  return if_any(std::move(notes));
}

/// The feed of changes, which needs full addresses.
View feed_link(const Edition& edition) {
  if (edition.site.address.empty() || !has_reviewed_cases(edition.linked)) return false;
  return view_of(
      {{"address", feed_path},
       {"title", edition.site.title + " – " + plain_text(list_title(edition, Kind::Case))}});
}

}  // namespace

std::string description_of(const Edition& edition, EntityIndex index) {
  const std::string& summary = entity_at(edition.linked, index).summary;
  if (!summary.empty()) return summary;
  const std::string gist = gist_of(edition, {.entity = index});
  return gist.empty() ? page_title_of(edition, index) : shortened(gist, description_bytes_most);
}

std::string page_title_of(const Edition& edition, EntityIndex index) {
  const Entity& entity = entity_at(edition.linked, index);
  std::string title = entity.title;
  const auto add = [&](const std::string& part) {
    if (!part.empty() && part != entity.title) title += " – " + part;
  };
  if (entity.kind == Kind::Case)
    add(entity_at(edition.linked, city_of_case(edition.linked, index)).title);
  if (entity.kind != Kind::Page && entity.kind != Kind::Case)
    add(plain_text(label_of(edition, index)));
  const auto toolkit = entity.toolkit.empty()
                           ? std::nullopt
                           : find_entity(edition.linked, Kind::Toolkit, entity.toolkit);
  if (toolkit && *toolkit != index) {
    add(entity_at(edition.linked, *toolkit).title);
  } else {
    add(place_of(edition, index));
    add(edition.site.title);
  }
  return title;
}

void add_entity(const Edition& edition, EntityIndex index, ViewObject& view) {
  const Entity& entity = entity_at(edition.linked, index);
  view.emplace("title", entity.title);
  view.emplace("page_title", page_title_of(edition, index));
  view.emplace("description", description_of(edition, index));
  view.emplace("label", label_of(edition, index));
  view.emplace("kind", template_of(entity.kind));
  view.emplace("place", place_of(edition, index));
  view.emplace("stub", is_stub(entity));
  view.emplace("summary", entity.summary);
  view.emplace("body", if_any(resolved(edition, index, entity.body)));
  view.emplace("videos", videos_of(edition, index));
  view.emplace("id_prefix", "");
  view.emplace("facts", false);
  view.emplace("notes", notes_about(edition, index));
  view.emplace("relations", relations_of(edition, index));
  view.emplace("referred_by", referred_by(edition, index));
  view.emplace("provenance", provenance_of(edition, index));
  view.emplace("modified", date_in_digits(entity.reviewed));
  view.emplace("cite", cite_view(edition, index));
  view.emplace("steps", false);
  view.emplace("breadcrumb", if_any(breadcrumb(edition, index)));
  view.emplace("doors", doors(edition, list_above(entity)));
  view.emplace("sidebar", sidebar(edition, index));
}

void add_frame(const Edition& edition, const std::string& path, ViewObject& view) {
  const Site& site = edition.site;
  add_languages(site, view);
  view.emplace("site_title", site.title);
  view.emplace("site_description", site.description);
  view.emplace("publisher", site.publisher);
  view.emplace("contact", site.contact.empty() ? View(false) : text_or_website(site.contact));
  view.emplace("licence", site.licence);
  view.emplace("path", path);
  view.emplace("canonical", web_address(site, path));
  view.emplace("share_picture", false);
  view.emplace("no_index", false);
  view.emplace("markdown", markdown_path(path));
  view.emplace("feed", feed_link(edition));
  view.emplace("footer", footer(edition));
  for (const char* name : {"references", "previews"}) view.emplace(name, false);
}

}  // namespace brochure
