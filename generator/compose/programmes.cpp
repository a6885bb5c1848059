#include "compose/programmes.h"

#include "compose/cards.h"
#include "compose/dates.h"
#include "compose/if_any.h"
#include "compose/places.h"

namespace brochure {

View toolkits_of(const Edition& edition, EntityIndex programme) {
  ViewList toolkits;
  for (const EntityIndex toolkit : belonging_to(edition, programme, Kind::Toolkit)) {
    toolkits.emplace_back(toolkit_card(edition, toolkit));
  }
  return if_any(std::move(toolkits));
}

View programmes_with_toolkits(const Edition& edition) {
  ViewList programmes;
  for (const EntityIndex programme : entities_of(edition.linked, Kind::Programme)) {
    const auto& facts = facts_of<Programme>(entity_at(edition.linked, programme));
    if (facts.stub) continue;
    ViewObject view = summary_card(edition, programme);
    view["years"] = years_in_words(edition, facts.from, facts.to);
    view["toolkits"] = toolkits_of(edition, programme);
    programmes.emplace_back(std::move(view));
  }
  return if_any(std::move(programmes));
}

View programmes_only_mentioned(const Edition& edition) {
  ViewList programmes;
  for (const EntityIndex programme : entities_of(edition.linked, Kind::Programme)) {
    if (is_stub(entity_at(edition.linked, programme))) {
      programmes.emplace_back(summary_card(edition, programme));
    }
  }
  return if_any(std::move(programmes));
}

}  // namespace brochure
