#include <algorithm>
#include <variant>

#include "compose/if_any.h"
#include "compose/links.h"
#include "compose/navigation.h"
#include "compose/pages/pages.h"
#include "compose/prose.h"
#include "compose/speakers.h"
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

/// Whether the editors marked, in bold, what this wording says and others don't.
bool marks_differences(const Wording& wording) {
  const auto has_mark = [](const Inlines& text) {
    return std::ranges::any_of(
        text, [](const Inline& part) { return std::holds_alternative<Strong>(part.node); });
  };
  return has_mark(wording.intro) || std::ranges::any_of(wording.points, has_mark);
}

}  // namespace

ViewObject context_factor_view(const Edition& edition, EntityIndex index) {
  const auto& all = facts_of<ContextFactor>(entity_at(edition.linked, index)).wordings;
  ViewList wordings;
  for (const Wording& wording : all) {
    wordings.emplace_back(wording_view(edition, index, wording));
  }
  return view_of(
      {{"wordings", if_any(std::move(wordings))},
       {"differences", std::ranges::any_of(all, marks_differences)},
       {"spoken_of", speakers_of(edition, index, Role::InContext)},
       {"steps", steps(edition, entities_of(edition.linked, Kind::ContextFactor), index)}});
}

}  // namespace brochure
