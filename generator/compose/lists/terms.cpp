#include "compose/if_any.h"
#include "compose/links.h"
#include "compose/lists/lists.h"
#include "compose/senses.h"
#include "compose/view_of.h"

namespace brochure {

ViewObject terms_view(const Edition& edition) {
  ViewList terms;
  for (const EntityIndex index : entities_of(edition.linked, Kind::Term)) {
    const auto& facts = facts_of<Term>(entity_at(edition.linked, index));
    ViewObject view = link_to(edition, index);
    view["expands"] = facts.expands;
    view["lang"] = facts.language;
    view["senses"] = senses_of(edition, index);
    terms.emplace_back(std::move(view));
  }
  return view_of({{"terms", if_any(std::move(terms))}});
}

}  // namespace brochure
