#include "compose/cards.h"
#include "compose/if_any.h"
#include "compose/links.h"
#include "compose/lists/lists.h"
#include "compose/view_of.h"

namespace brochure {

ViewObject context_view(const Edition& edition) {
  ViewList factors;
  for (const EntityIndex index : entities_of(edition.linked, Kind::ContextFactor)) {
    ViewList toolkits;
    for (const Wording& wording :
         facts_of<ContextFactor>(entity_at(edition.linked, index)).wordings) {
      for (const ReferenceIndex toolkit : wording.toolkits) {
        toolkits.emplace_back(link_to(edition, target_of(edition.linked, index, toolkit)));
      }
    }
    ViewObject card = summary_card(edition, index);
    card["toolkits"] = if_any(std::move(toolkits));
    factors.emplace_back(std::move(card));
  }
  return view_of({{"context_factors", if_any(std::move(factors))}});
}

}  // namespace brochure
