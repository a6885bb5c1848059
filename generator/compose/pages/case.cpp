#include <algorithm>

#include "compose/cards.h"
#include "compose/dates.h"
#include "compose/facts.h"
#include "compose/if_any.h"
#include "compose/links.h"
#include "compose/navigation.h"
#include "compose/pages/pages.h"
#include "compose/places.h"
#include "compose/view_of.h"
#include "compose/words.h"

namespace brochure {
namespace {

/// So many other cases are named on a case's page; the rest is one step away.
constexpr std::size_t others_most = 6;

/// Which of the factors it illustrates are meant.
enum class Which { All, WithReason };

View factors_of(const Edition& edition, EntityIndex index, Which which) {
  ViewList factors;
  for (const RelationIndex outgoing : edition.linked.outgoing[static_cast<std::size_t>(index)]) {
    const Relation& relation = relation_at(edition.linked, outgoing);
    if (relation.role != Role::Illustrates) continue;
    if (which == Which::WithReason && relation.reason.empty()) continue;
    ViewObject link = link_to(edition, relation.to);
    link["reason"] = relation.reason;
    factors.emplace_back(std::move(link));
  }
  return if_any(std::move(factors));
}

View initiatives_of(const Edition& edition, const Case& facts) {
  ViewList initiatives;
  for (const Initiative& initiative : facts.initiatives) {
    initiatives.emplace_back(
        view_of({{"name", initiative.name},
                 {"lang", initiative.language},
                 {"english", initiative.english},
                 {"years", years_in_words(edition, initiative.from, initiative.to)}}));
  }
  return if_any(std::move(initiatives));
}

/// Other cases of a list, up to a few.
View others_among(const Edition& edition, const std::vector<EntityIndex>& among,
                  EntityIndex index) {
  ViewList others;
  for (const EntityIndex other : among) {
    if (other == index) continue;
    if (others.size() == others_most) break;
    others.emplace_back(case_line(edition, other));
  }
  return if_any(std::move(others));
}

View others_of_first_factor(const Edition& edition, EntityIndex index) {
  for (const RelationIndex outgoing : edition.linked.outgoing[static_cast<std::size_t>(index)]) {
    const Relation& relation = relation_at(edition.linked, outgoing);
    if (relation.role != Role::Illustrates) continue;
    const auto& cases = edition.linked.cases[static_cast<std::size_t>(relation.to.entity)];
    return others_among(edition, cases, index);
  }
  return false;
}

}  // namespace

ViewObject case_view(const Edition& edition, EntityIndex index) {
  const Entity& entity = entity_at(edition.linked, index);
  const auto& facts = facts_of<Case>(entity);
  const EntityIndex city = city_of_case(edition.linked, index);
  const auto toolkit = toolkit_of(edition, index);
  ViewList toolkit_value;
  ViewObject view{
      {"city", link_to(edition, city)},
      {"editorial_title", facts.title_is == "editorial"},
      {"year", year_of_case(edition, index)},
      {"as_of", date_in_words(edition, facts.as_of)},
      {"where", facts.place},
      {"toolkit", false},
      {"factors", factors_of(edition, index, Which::All)},
      {"factors_explained", factors_of(edition, index, Which::WithReason)},
      {"initiatives", initiatives_of(edition, facts)},
      {"same_city",
       others_among(edition, edition.linked.cases[static_cast<std::size_t>(city)], index)},
      {"same_factor", others_of_first_factor(edition, index)}};
  if (toolkit) {
    view["toolkit"] = link_to(edition, *toolkit);
    view["steps"] = steps(edition, edition.linked.cases[static_cast<std::size_t>(*toolkit)], index);
    toolkit_value.emplace_back(link_value(edition, *toolkit));
  }
  view["facts"] =
      facts_view({fact(edition, "city", {link_value(edition, city)}),
                  fact(edition, "place", {text_value(facts.place)}),
                  fact(edition, "describes", {text_value(date_in_words(edition, facts.as_of))}),
                  fact(edition, "case_kind", {text_value(label_of(edition, index))}),
                  fact(edition, "toolkit", std::move(toolkit_value))});
  return view;
}

}  // namespace brochure
