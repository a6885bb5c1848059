#include <map>

#include "compose/dates.h"
#include "compose/facts.h"
#include "compose/if_any.h"
#include "compose/kinds.h"
#include "compose/links.h"
#include "compose/pages/pages.h"
#include "compose/view_of.h"
#include "compose/words.h"

namespace brochure {
namespace {

/// What comes from the document, kind by kind.
View contents_of(const Edition& edition, EntityIndex index) {
  std::map<Kind, ViewList> by_kind;
  for (const RelationIndex incoming : edition.linked.incoming[static_cast<std::size_t>(index)]) {
    const Relation& relation = relation_at(edition.linked, incoming);
    if (relation.role != Role::ComesFrom) continue;
    by_kind[entity_at(edition.linked, relation.from).kind].emplace_back(
        link_to(edition, relation.from));
  }
  ViewList groups;
  for (auto& [kind, items] : by_kind) {
    groups.emplace_back(view_of({{"title", title_of_kind(edition, kind)},
                                 {"count", std::to_string(items.size())},
                                 {"items", std::move(items)}}));
  }
  return if_any(std::move(groups));
}

}  // namespace

ViewObject document_view(const Edition& edition, EntityIndex index) {
  const auto& facts = facts_of<Document>(entity_at(edition.linked, index));
  const Phrase kind = facts.kind.empty() ? Phrase{} : word(edition, "document_kind_" + facts.kind);
  ViewObject address = website_value(facts.address);
  return view_of(
      {{"contents", contents_of(edition, index)},
       {"rights", facts.rights},
       {"facts", facts_view({fact(edition, "document_kind", {text_value(kind)}),
                             fact(edition, "publisher", {text_value(facts.publisher)}),
                             fact(edition, "year", {text_value(year_in_words(facts.year))}),
                             fact(edition, "website", {std::move(address)})})}});
}

}  // namespace brochure
