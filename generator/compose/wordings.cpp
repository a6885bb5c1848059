#include "compose/wordings.h"

#include "compose/if_any.h"
#include "compose/links.h"
#include "compose/prose.h"
#include "compose/toolkits_meant.h"
#include "compose/view_of.h"

namespace brochure {
namespace {

ViewObject wording_view(const Edition& edition, EntityIndex index, const Wording& wording) {
  ViewList toolkits;
  for (const ReferenceIndex toolkit : wording.toolkits) {
    toolkits.emplace_back(link_to(edition, target_of(edition.linked, index, toolkit)));
  }
  return view_of({{"toolkits", if_any(std::move(toolkits))},
                  {"title", wording.title},
                  {"intro", if_any(resolved(edition, index, wording.intro))},
                  {"points", resolved(edition, index, wording.points)}});
}

}  // namespace

View wordings_of(const Edition& edition, EntityIndex context_factor,
                 std::span<const EntityIndex> toolkits) {
  const Entity& entity = entity_at(edition.linked, context_factor);
  ViewList wordings;
  for (const Wording& wording : facts_of<ContextFactor>(entity).wordings) {
    if (!is_meant_for(edition, context_factor, wording.toolkits, toolkits)) continue;
    wordings.emplace_back(wording_view(edition, context_factor, wording));
  }
  return if_any(std::move(wordings));
}

}  // namespace brochure
