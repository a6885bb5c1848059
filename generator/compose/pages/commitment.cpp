#include "compose/facts.h"
#include "compose/navigation.h"
#include "compose/pages/pages.h"
#include "compose/prose.h"
#include "compose/speakers.h"
#include "compose/view_of.h"
#include "compose/words.h"

namespace brochure {

ViewObject commitment_view(const Edition& edition, EntityIndex index) {
  const auto& facts = facts_of<Commitment>(entity_at(edition.linked, index));
  const Phrase role = word(edition, "commitment_role_" + facts.role);
  return view_of({{"number", std::to_string(facts.number)},
                  {"role", role},
                  {"statement", resolved(edition, index, facts.statement)},
                  {"answers", speakers_of(edition, index, Role::AnswersTo)},
                  {"steps", steps(edition, entities_of(edition.linked, Kind::Commitment), index)},
                  {"facts", facts_view({fact(edition, "commitment_role", {text_value(role)})})}});
}

}  // namespace brochure
