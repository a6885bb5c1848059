#include "compose/cards.h"
#include "compose/dates.h"
#include "compose/if_any.h"
#include "compose/lists/lists.h"
#include "compose/view_of.h"

namespace brochure {

ViewObject documents_view(const Edition& edition) {
  ViewList documents;
  for (const EntityIndex index : entities_of(edition.linked, Kind::Document)) {
    const auto& facts = facts_of<Document>(entity_at(edition.linked, index));
    ViewObject card = summary_card(edition, index);
    card["year"] = year_in_words(facts.year);
    card["publisher"] = facts.publisher;
    documents.emplace_back(std::move(card));
  }
  return view_of({{"documents", if_any(std::move(documents))}});
}

}  // namespace brochure
