#include <algorithm>
#include <variant>

#include "compose/navigation.h"
#include "compose/pages/pages.h"
#include "compose/speakers.h"
#include "compose/view_of.h"
#include "compose/wordings.h"

namespace brochure {
namespace {

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
  return view_of(
      {{"wordings", wordings_of(edition, index)},
       {"differences", std::ranges::any_of(all, marks_differences)},
       {"spoken_of", speakers_of(edition, index, Role::InContext)},
       {"steps", steps(edition, entities_of(edition.linked, Kind::ContextFactor), index)}});
}

}  // namespace brochure
