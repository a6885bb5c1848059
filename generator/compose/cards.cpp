#include "compose/cards.h"

#include <algorithm>

#include "compose/dates.h"
#include "compose/links.h"
#include "compose/opening.h"
#include "compose/places.h"
#include "compose/prose.h"
#include "compose/words.h"

namespace brochure {
namespace {

/// Up to so many words a text stands on the card as a whole.
constexpr std::size_t case_words_most = 150;
constexpr std::size_t note_words_most = 60;

/// The entity's text or its first lines, with ids that are unique on a page that shows several.
void add_opening(const Edition& edition, EntityIndex index, std::size_t words_most,
                 ViewObject& card) {
  const Entity& entity = entity_at(edition.linked, index);
  const Opening opening = opening_of(entity.body, words_most);
  card["opening"] = resolved(edition, index, opening.prose);
  card["whole"] = opening.whole;
  std::string prefix = std::string(template_of(entity.kind)) + "-" + entity.id + "-";
  std::ranges::replace(prefix, '/', '-');
  card["id_prefix"] = std::move(prefix);
}

const Relation* relation_between(const Edition& edition, EntityIndex from, EntityIndex to,
                                 Role role) {
  for (const RelationIndex outgoing : edition.linked.outgoing[static_cast<std::size_t>(from)]) {
    const Relation& relation = relation_at(edition.linked, outgoing);
    if (relation.role == role && relation.to.entity == to) return &relation;
  }
  return nullptr;
}

}  // namespace

EntityIndex city_of_case(const LinkedCollection& linked, EntityIndex index) {
  for (const RelationIndex outgoing : linked.outgoing[static_cast<std::size_t>(index)]) {
    const Relation& relation = relation_at(linked, outgoing);
    if (relation.role == Role::InCity) return relation.to.entity;
  }
  return index;
}

Phrase year_of_case(const Edition& edition, EntityIndex index) {
  const auto& as_of = facts_of<Case>(entity_at(edition.linked, index)).as_of;
  if (as_of) return std::to_string(as_of->year);
  const auto toolkit = toolkit_of(edition, index);
  if (!toolkit) return {};
  const auto year = facts_of<Toolkit>(entity_at(edition.linked, *toolkit)).year;
  return year ? phrase(edition, "published_in", {{"year", std::to_string(*year)}}) : Phrase{};
}

ViewObject case_line(const Edition& edition, EntityIndex index) {
  ViewObject line = link_to(edition, index);
  line["city_name"] =
      short_title_of(entity_at(edition.linked, city_of_case(edition.linked, index)));
  line["year"] = year_of_case(edition, index);
  return line;
}

ViewObject case_card(const Edition& edition, EntityIndex index, std::optional<EntityIndex> factor) {
  ViewObject card = case_line(edition, index);
  const auto& facts = facts_of<Case>(entity_at(edition.linked, index));
  card["editorial_title"] = facts.title_is == "editorial";
  card["reason"] = false;
  if (factor) {
    const Relation* relation = relation_between(edition, index, *factor, Role::Illustrates);
    if (relation != nullptr) card["reason"] = relation->reason;
  }
  add_opening(edition, index, case_words_most, card);
  return card;
}

ViewObject note_card(const Edition& edition, EntityIndex index) {
  ViewObject card = link_to(edition, index);
  card["summary"] = entity_at(edition.linked, index).summary;
  card["note_kind"] = facts_of<Note>(entity_at(edition.linked, index)).kind;
  add_opening(edition, index, note_words_most, card);
  // A long one is told by its summary.
  const bool summed_up = !entity_at(edition.linked, index).summary.empty();
  if (summed_up && !std::get<bool>(card["whole"].value)) card["opening"] = false;
  return card;
}

Phrase coverage_of(const Edition& edition, EntityIndex toolkit) {
  const auto& facts = facts_of<Toolkit>(entity_at(edition.linked, toolkit));
  if (!facts.factors_in_source) return {};
  const std::size_t here = edition.linked.factors[static_cast<std::size_t>(toolkit)].size();
  return phrase(edition, "coverage",
                {{"n", std::to_string(here)}, {"count", std::to_string(*facts.factors_in_source)}});
}

ViewObject toolkit_card(const Edition& edition, EntityIndex index) {
  const Entity& entity = entity_at(edition.linked, index);
  const auto& facts = facts_of<Toolkit>(entity);
  const auto factors = edition.linked.factors[static_cast<std::size_t>(index)].size();
  const auto cases = edition.linked.cases[static_cast<std::size_t>(index)].size();
  ViewObject card = summary_card(edition, index);
  card["year"] = year_in_words(facts.year);
  card["letter"] = facts.letter;
  card["coverage"] = coverage_of(edition, index);
  card["factors_text"] = facts.stub ? Phrase{} : counted(edition, "count_key_factors", factors);
  card["cases_text"] = facts.stub ? Phrase{} : counted(edition, "count_cases", cases);
  return card;
}

ViewObject city_card(const Edition& edition, EntityIndex index) {
  const auto& facts = facts_of<City>(entity_at(edition.linked, index));
  const auto cases = edition.linked.cases[static_cast<std::size_t>(index)].size();
  ViewObject card = summary_card(edition, index);
  card["country"] = country_name(edition, facts.country);
  card["cases_text"] = cases == 0 ? Phrase{} : counted(edition, "count_cases", cases);
  return card;
}

ViewObject summary_card(const Edition& edition, EntityIndex index) {
  ViewObject card = link_to(edition, index);
  card["summary"] = entity_at(edition.linked, index).summary;
  return card;
}

}  // namespace brochure
