#include "compose/dates.h"
#include "compose/facts.h"
#include "compose/links.h"
#include "compose/navigation.h"
#include "compose/pages/pages.h"
#include "compose/places.h"
#include "compose/report.h"

namespace brochure {
namespace {

/// A report's page shows its chapters, their trends and the sections of these.
constexpr std::size_t levels_shown = 3;

}  // namespace

ViewObject finding_view(const Edition& edition, EntityIndex index) {
  const auto& facts = facts_of<Finding>(entity_at(edition.linked, index));
  ViewObject view{
      {"finding_kind", facts.kind},
      {"title_in_summary", facts.title_in_summary},
      {"period", facts.period},
      {"year", year_in_words(facts.year)},
      {"cities", cities_named(edition, index)},
      {"parent", false},
      {"parts", contents_of(edition, index, levels_shown)},
      {"facts",
       facts_view({fact(edition, "year", {text_value(year_in_words(facts.year))}),
                   fact(edition, "period", {text_value(facts.period)}),
                   fact(edition, "title_in_summary", {text_value(facts.title_in_summary)})})}};
  if (const auto parent = parent_of(edition, index)) {
    view["parent"] = link_to(edition, *parent);
    view["steps"] = steps(edition, children_of(edition, *parent), index);
  }
  return view;
}

}  // namespace brochure
