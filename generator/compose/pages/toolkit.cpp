#include <algorithm>
#include <utility>

#include "compose/cards.h"
#include "compose/cities_by_role.h"
#include "compose/dates.h"
#include "compose/downloads.h"
#include "compose/facts.h"
#include "compose/if_any.h"
#include "compose/links.h"
#include "compose/overviews/factor_strip.h"
#include "compose/pages/pages.h"
#include "compose/places.h"
#include "compose/prose.h"
#include "compose/view_of.h"
#include "compose/words.h"

namespace brochure {
namespace {

/// A key factor with its statement and what is under it.
ViewObject factor_card(const Edition& edition, EntityIndex index) {
  const auto& facts = facts_of<KeyFactor>(entity_at(edition.linked, index));
  const auto& cases = edition.linked.cases[static_cast<std::size_t>(index)];
  ViewList cities;
  for (const EntityIndex item : cases) {
    ViewObject city = link_to(edition, city_of_case(edition.linked, item));
    if (std::ranges::none_of(cities, [&](const View& known) {
          return std::get<std::string>(std::get<ViewObject>(known.value).at("address").value) ==
                 std::get<std::string>(city.at("address").value);
        })) {
      cities.emplace_back(std::move(city));
    }
  }
  ViewObject card = link_to(edition, index);
  card["number"] = std::to_string(facts.number);
  card["statement"] = resolved(edition, index, facts.statement);
  card["points"] = resolved(edition, index, facts.points);
  card["questions_text"] = counted(edition, "count_questions", facts.questions.size());
  card["cases_text"] = cases.empty() ? Phrase{} : counted(edition, "count_cases", cases.size());
  card["cities"] = if_any(std::move(cities));
  return card;
}

View groups_of(const Edition& edition, EntityIndex toolkit) {
  ViewList groups;
  for (const GroupedFactors& group : grouped_factors(edition, toolkit)) {
    ViewList factors;
    for (const EntityIndex factor : group.factors) {
      factors.emplace_back(factor_card(edition, factor));
    }
    ViewObject view =
        view_of({{"group_title", ""}, {"intro", false}, {"factors", std::move(factors)}});
    if (group.group != nullptr) {
      view["group_title"] = group.group->title;
      view["intro"] = if_any(resolved(edition, toolkit, group.group->intro));
    }
    groups.emplace_back(std::move(view));
  }
  return if_any(std::move(groups));
}

View standard_of(const Edition& edition, EntityIndex toolkit) {
  const std::string& id = entity_at(edition.linked, toolkit).id;
  const auto standard = find_entity(edition.linked, Kind::Standard, id);
  if (!standard) return false;
  ViewObject view = link_to(edition, *standard);
  view["statement"] = resolved(edition, *standard,
                               facts_of<Standard>(entity_at(edition.linked, *standard)).statement);
  return view;
}

View part_cards(const Edition& edition, EntityIndex toolkit) {
  ViewList parts;
  for (const EntityIndex part : parts_of(edition, toolkit)) {
    parts.emplace_back(summary_card(edition, part));
  }
  return if_any(std::move(parts));
}

View sharing(const Edition& edition, EntityIndex toolkit, Kind kind) {
  ViewList items;
  for (const EntityIndex item : sharers_of(edition, toolkit, kind)) {
    items.emplace_back(link_to(edition, item));
  }
  return if_any(std::move(items));
}

View case_lines(const Edition& edition, EntityIndex toolkit) {
  ViewList cases;
  for (const EntityIndex item : edition.linked.cases[static_cast<std::size_t>(toolkit)]) {
    cases.emplace_back(case_line(edition, item));
  }
  return if_any(std::move(cases));
}

std::size_t count_questions(const Edition& edition, EntityIndex toolkit) {
  std::size_t count = 0;
  for (const EntityIndex factor : edition.linked.factors[static_cast<std::size_t>(toolkit)]) {
    count += facts_of<KeyFactor>(entity_at(edition.linked, factor)).questions.size();
  }
  return count;
}

View facts_about(const Edition& edition, EntityIndex index) {
  const Entity& entity = entity_at(edition.linked, index);
  const auto& facts = facts_of<Toolkit>(entity);
  const auto programme = programme_of(edition, entity);
  ViewList programme_value;
  if (programme) programme_value.emplace_back(link_value(edition, *programme));
  ViewObject letter = text_value(facts.letter);
  if (facts.letter_source == "inferred") letter["note"] = word(edition, "letter_inferred");
  return facts_view({fact(edition, "programme", std::move(programme_value)),
                     fact(edition, "year", {text_value(year_in_words(facts.year))}),
                     fact(edition, "letter", {std::move(letter)}),
                     fact(edition, "website", {website_value(facts.website)})});
}

}  // namespace

ViewObject toolkit_view(const Edition& edition, EntityIndex index) {
  const Entity& entity = entity_at(edition.linked, index);
  const auto& facts = facts_of<Toolkit>(entity);
  const auto& factors = edition.linked.factors[static_cast<std::size_t>(index)];
  ViewObject view = view_of({{"year", year_in_words(facts.year)},
                             {"letter", facts.letter},
                             {"programme", false},
                             {"coverage", coverage_of(edition, index)},
                             {"standard", standard_of(edition, index)},
                             {"strip", strip_view(edition, index)},
                             {"groups", groups_of(edition, index)},
                             {"parts", part_cards(edition, index)},
                             {"context_factors", sharing(edition, index, Kind::ContextFactor)},
                             {"terms", sharing(edition, index, Kind::Term)},
                             {"cases", case_lines(edition, index)},
                             {"cities", cities_by_role(edition, index)},
                             {"downloads", downloads_of(edition, index)},
                             {"counts_text", ""},
                             {"facts", facts_about(edition, index)}});
  if (const auto programme = programme_of(edition, entity)) {
    view["programme"] = link_to(edition, *programme);
  }
  if (!facts.stub) {
    view["counts_text"] =
        phrase(edition, "counts_of_toolkit",
               {{"factors", counted(edition, "count_key_factors", factors.size())},
                {"questions", counted(edition, "count_questions", count_questions(edition, index))},
                {"cases", counted(edition, "count_cases",
                                  edition.linked.cases[static_cast<std::size_t>(index)].size())}});
  }
  return view;
}

}  // namespace brochure
