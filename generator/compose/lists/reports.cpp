#include "compose/cards.h"
#include "compose/dates.h"
#include "compose/if_any.h"
#include "compose/lists/lists.h"
#include "compose/places.h"
#include "compose/report.h"
#include "compose/view_of.h"

namespace brochure {
namespace {

constexpr std::size_t levels_shown = 2;

}  // namespace

ViewObject reports_view(const Edition& edition) {
  ViewList reports;
  for (const EntityIndex index : entities_of(edition.linked, Kind::Finding)) {
    if (parent_of(edition, index)) continue;
    const auto& facts = facts_of<Finding>(entity_at(edition.linked, index));
    ViewObject card = summary_card(edition, index);
    card["year"] = year_in_words(facts.year);
    card["parts"] = contents_of(edition, index, levels_shown);
    reports.emplace_back(std::move(card));
  }
  return view_of({{"reports", if_any(std::move(reports))}});
}

}  // namespace brochure
