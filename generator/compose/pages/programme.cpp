#include "compose/cards.h"
#include "compose/cities_by_role.h"
#include "compose/dates.h"
#include "compose/facts.h"
#include "compose/if_any.h"
#include "compose/navigation.h"
#include "compose/pages/pages.h"
#include "compose/places.h"
#include "compose/programmes.h"
#include "compose/view_of.h"

namespace brochure {

ViewObject programme_view(const Edition& edition, EntityIndex index) {
  const auto& facts = facts_of<Programme>(entity_at(edition.linked, index));
  const Phrase years = years_in_words(edition, facts.from, facts.to);
  ViewList shared_factors;
  for (const EntityIndex factor : belonging_to(edition, index, Kind::KeyFactor)) {
    shared_factors.emplace_back(summary_card(edition, factor));
  }
  return view_of(
      {{"years", years},
       {"toolkits", toolkits_of(edition, index)},
       {"shared_factors", if_any(std::move(shared_factors))},
       {"cities", cities_by_role(edition, index)},
       {"steps", steps(edition, entities_of(edition.linked, Kind::Programme), index)},
       {"facts", facts_view({fact(edition, "years", {text_value(years)}),
                             fact(edition, "funder", {text_value(facts.funder)}),
                             fact(edition, "website", {website_value(facts.website)})})}});
}

}  // namespace brochure
