#include <string>

#include "compose/if_any.h"
#include "compose/links.h"
#include "compose/lists/lists.h"
#include "compose/prose.h"
#include "compose/view_of.h"
#include "compose/words.h"

namespace brochure {

ViewObject charter_view(const Edition& edition) {
  ViewList roles;
  std::string role;  // of the group being filled: commitments of a role stand together
  ViewList commitments;
  const auto finish = [&] {
    if (commitments.empty()) return;
    roles.emplace_back(view_of({{"role", word(edition, "commitment_role_" + role)},
                                {"commitments", std::move(commitments)}}));
    commitments = {};
  };
  for (const EntityIndex index : entities_of(edition.linked, Kind::Commitment)) {
    const auto& facts = facts_of<Commitment>(entity_at(edition.linked, index));
    if (facts.role != role) finish();
    role = facts.role;
    ViewObject view = link_to(edition, index);
    view["number"] = std::to_string(facts.number);
    view["statement"] = resolved(edition, index, facts.statement);
    commitments.emplace_back(std::move(view));
  }
  finish();
  return view_of({{"roles", if_any(std::move(roles))}});
}

}  // namespace brochure
