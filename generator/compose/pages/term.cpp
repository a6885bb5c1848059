#include "compose/facts.h"
#include "compose/if_any.h"
#include "compose/links.h"
#include "compose/navigation.h"
#include "compose/pages/pages.h"
#include "compose/prose.h"
#include "compose/provenance.h"
#include "compose/senses.h"

namespace brochure {

ViewObject term_view(const Edition& edition, EntityIndex index) {
  const auto& facts = facts_of<Term>(entity_at(edition.linked, index));
  ViewList forms;
  for (const std::string& form : facts.forms) forms.emplace_back(text_value(form));
  ViewList see;
  for (const RelationIndex outgoing : edition.linked.outgoing[static_cast<std::size_t>(index)]) {
    const Relation& relation = relation_at(edition.linked, outgoing);
    if (relation.role == Role::SeeAlso) see.emplace_back(link_to(edition, relation.to));
  }
  return {
      {"acronym", facts.acronym},
      {"expands", facts.expands},
      {"lang", facts.language},
      {"senses", senses_of(edition, index)},
      {"see", if_any(std::move(see))},
      {"steps", steps(edition, entities_of(edition.linked, Kind::Term), index)},
      {"facts", facts_view({fact(edition, "expands", {text_value(facts.expands, facts.language)}),
                            fact(edition, "forms", std::move(forms))})}};
}

}  // namespace brochure
