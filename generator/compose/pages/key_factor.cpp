#include <algorithm>

#include "compose/cards.h"
#include "compose/dates.h"
#include "compose/facts.h"
#include "compose/if_any.h"
#include "compose/links.h"
#include "compose/navigation.h"
#include "compose/pages/pages.h"
#include "compose/places.h"
#include "compose/prose.h"
#include "compose/relations.h"
#include "compose/view_of.h"
#include "compose/words.h"
#include "model/address.h"

namespace brochure {
namespace {

/// The editors' notes on one guide question.
View notes_at(const Edition& edition, EntityIndex factor, std::string_view fragment) {
  ViewList notes;
  for (const RelationIndex incoming : edition.linked.incoming[static_cast<std::size_t>(factor)]) {
    const Relation& relation = relation_at(edition.linked, incoming);
    if (relation.role != Role::About || relation.to.fragment != fragment) continue;
    notes.emplace_back(note_card(edition, relation.from));
  }
  return if_any(std::move(notes));
}

/// A question or sub-point: its text, its anchor and what refers to it.
ViewObject question_view(const Edition& edition, EntityIndex factor, const Inlines& text,
                         const std::string& number, const std::string& anchor) {
  return view_of({{"text", resolved(edition, factor, text)},
                  {"number", number},
                  {"anchor", anchor},
                  {"permalink_label", phrase(edition, "link_to_question", {{"number", number}})},
                  {"referred_by", referred_by(edition, factor, anchor)},
                  {"notes", notes_at(edition, factor, anchor)}});
}

View questions_of(const Edition& edition, EntityIndex factor) {
  ViewList questions;
  for (const Question& question :
       facts_of<KeyFactor>(entity_at(edition.linked, factor)).questions) {
    const std::size_t number = questions.size() + 1;
    ViewList points;
    for (const Inlines& point : question.points) {
      const std::size_t place = points.size() + 1;
      points.emplace_back(question_view(edition, factor, point,
                                        std::to_string(number) + "." + std::to_string(place),
                                        question_anchor(number, place)));
    }
    ViewObject view = question_view(edition, factor, question.text, std::to_string(number),
                                    question_anchor(number));
    view["points"] = if_any(std::move(points));
    questions.emplace_back(std::move(view));
  }
  return if_any(std::move(questions));
}

/// The factors it is counted among: its group's where numbering restarts, else the toolkit's.
std::size_t count_of_its_like(const Edition& edition, EntityIndex factor, EntityIndex toolkit) {
  const auto& facts = facts_of<Toolkit>(entity_at(edition.linked, toolkit));
  for (const GroupedFactors& group : grouped_factors(edition, toolkit)) {
    if (group.group == nullptr || !group.group->restarts) continue;
    if (std::ranges::find(group.factors, factor) != group.factors.end())
      return group.factors.size();
  }
  if (facts.factors_in_source) return static_cast<std::size_t>(*facts.factors_in_source);
  return edition.linked.factors[static_cast<std::size_t>(toolkit)].size();
}

const FactorGroup* group_in(const Toolkit& toolkit, const std::string& id) {
  const auto found = std::ranges::find(toolkit.groups, id, &FactorGroup::id);
  return found == toolkit.groups.end() ? nullptr : &*found;
}

/// The toolkits that share it, as values of a fact.
ViewList toolkits_sharing(const Edition& edition, EntityIndex factor) {
  ViewList values;
  for (const RelationIndex outgoing : edition.linked.outgoing[static_cast<std::size_t>(factor)]) {
    const Relation& relation = relation_at(edition.linked, outgoing);
    if (relation.role == Role::SharedBy) {
      values.emplace_back(link_value(edition, relation.to.entity));
    }
  }
  return values;
}

View case_cards(const Edition& edition, EntityIndex factor) {
  ViewList cards;
  for (const EntityIndex item : edition.linked.cases[static_cast<std::size_t>(factor)]) {
    cards.emplace_back(case_card(edition, item, factor));
  }
  return if_any(std::move(cards));
}

}  // namespace

ViewObject key_factor_view(const Edition& edition, EntityIndex index) {
  const Entity& entity = entity_at(edition.linked, index);
  const auto& factor = facts_of<KeyFactor>(entity);
  ViewObject view = view_of({{"number", std::to_string(factor.number)},
                             {"number_text", label_of(edition, index)},
                             {"group_title", ""},
                             {"toolkit", false},
                             {"statement", resolved(edition, index, factor.statement)},
                             {"points", resolved(edition, index, factor.points)},
                             {"questions", questions_of(edition, index)},
                             {"cases", case_cards(edition, index)}});
  ViewList shared_by = toolkits_sharing(edition, index);
  const auto toolkit = toolkit_of(edition, index);
  if (toolkit) {
    const auto& facts = facts_of<Toolkit>(entity_at(edition.linked, *toolkit));
    const std::size_t count = count_of_its_like(edition, index, *toolkit);
    const FactorGroup* group = group_in(facts, factor.group);
    view["number_text"] =
        phrase(edition, "numbered_key_factor_of",
               {{"number", std::to_string(factor.number)}, {"count", std::to_string(count)}});
    if (group != nullptr) view["group_title"] = group->title;
    view["toolkit"] = link_to(edition, *toolkit);
    view["steps"] =
        steps(edition, edition.linked.factors[static_cast<std::size_t>(*toolkit)], index);
  }
  view["facts"] =
      facts_view({fact(edition, "shared_by", std::move(shared_by)),
                  fact(edition, "number_in_source", {text_value(factor.number_in_source)})});
  return view;
}

}  // namespace brochure
