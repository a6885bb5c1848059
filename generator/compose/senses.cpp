#include "compose/senses.h"

#include <algorithm>

#include "compose/if_any.h"
#include "compose/links.h"
#include "compose/prose.h"
#include "compose/provenance.h"
#include "compose/toolkits_meant.h"
#include "compose/view_of.h"

namespace brochure {

View senses_of(const Edition& edition, EntityIndex term, std::span<const EntityIndex> only_for) {
  ViewList senses;
  for (const Sense& sense : facts_of<Term>(entity_at(edition.linked, term)).senses) {
    if (!is_meant_for(edition, term, sense.toolkits, only_for)) continue;
    ViewList toolkits;
    for (const ReferenceIndex toolkit : sense.toolkits) {
      toolkits.emplace_back(link_to(edition, target_of(edition.linked, term, toolkit)));
    }
    senses.emplace_back(view_of({{"toolkits", if_any(std::move(toolkits))},
                                 {"text", resolved(edition, term, sense.text)},
                                 {"document", document_of(edition, term, sense.source)}}));
  }
  return if_any(std::move(senses));
}

bool is_defined_in(const Edition& edition, EntityIndex term,
                   std::span<const EntityIndex> toolkits) {
  const Term& facts = facts_of<Term>(entity_at(edition.linked, term));
  return std::ranges::any_of(facts.senses, [&](const Sense& sense) {
    return !sense.toolkits.empty() && is_meant_for(edition, term, sense.toolkits, toolkits);
  });
}

}  // namespace brochure
