#include <algorithm>
#include <vector>

#include "compose/facts.h"
#include "compose/if_any.h"
#include "compose/links.h"
#include "compose/navigation.h"
#include "compose/pages/pages.h"
#include "compose/prose.h"
#include "compose/provenance.h"
#include "compose/senses.h"

namespace brochure {
namespace {

/// The terms to look up as well, whichever of the two says so.
View see_also(const Edition& edition, EntityIndex index) {
  std::vector<EntityIndex> terms;
  const auto add = [&](EntityIndex term) {
    if (std::ranges::find(terms, term) == terms.end()) terms.push_back(term);
  };
  for (const RelationIndex outgoing : edition.linked.outgoing[static_cast<std::size_t>(index)]) {
    const Relation& relation = relation_at(edition.linked, outgoing);
    if (relation.role == Role::SeeAlso) add(relation.to.entity);
  }
  for (const RelationIndex incoming : edition.linked.incoming[static_cast<std::size_t>(index)]) {
    const Relation& relation = relation_at(edition.linked, incoming);
    if (relation.role == Role::SeeAlso) add(relation.from);
  }
  ViewList links;
  for (const EntityIndex term : terms) links.emplace_back(link_to(edition, term));
  return if_any(std::move(links));
}

}  // namespace

ViewObject term_view(const Edition& edition, EntityIndex index) {
  const auto& facts = facts_of<Term>(entity_at(edition.linked, index));
  ViewList forms;
  for (const std::string& form : facts.forms) forms.emplace_back(text_value(form));
  return {
      {"acronym", facts.acronym},
      {"expands", facts.expands},
      {"lang", facts.language},
      {"senses", senses_of(edition, index)},
      {"see", see_also(edition, index)},
      {"steps", steps(edition, entities_of(edition.linked, Kind::Term), index)},
      {"facts", facts_view({fact(edition, "expands", {text_value(facts.expands, facts.language)}),
                            fact(edition, "forms", std::move(forms))})}};
}

}  // namespace brochure
