#include "compose/if_any.h"
#include "compose/links.h"
#include "compose/pages/pages.h"
#include "compose/places.h"
#include "compose/prose.h"
#include "compose/view_of.h"

namespace brochure {
namespace {

/// The standards of the other toolkits, to be compared with.
View other_standards(const Edition& edition, EntityIndex index) {
  ViewList others;
  for (const EntityIndex other : entities_of(edition.linked, Kind::Standard)) {
    if (other == index) continue;
    ViewObject view = link_to(edition, other);
    view["statement"] =
        resolved(edition, other, facts_of<Standard>(entity_at(edition.linked, other)).statement);
    others.emplace_back(std::move(view));
  }
  return if_any(std::move(others));
}

}  // namespace

ViewObject standard_view(const Edition& edition, EntityIndex index) {
  const auto& facts = facts_of<Standard>(entity_at(edition.linked, index));
  ViewObject view = view_of({{"statement", resolved(edition, index, facts.statement)},
                             {"label_in_source", facts.label},
                             {"others", other_standards(edition, index)},
                             {"toolkit", false}});
  if (const auto toolkit = toolkit_of(edition, index)) view["toolkit"] = link_to(edition, *toolkit);
  return view;
}

}  // namespace brochure
