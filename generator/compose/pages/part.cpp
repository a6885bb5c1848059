#include "compose/facts.h"
#include "compose/links.h"
#include "compose/navigation.h"
#include "compose/pages/pages.h"
#include "compose/places.h"
#include "compose/view_of.h"
#include "compose/words.h"

namespace brochure {

ViewObject part_view(const Edition& edition, EntityIndex index) {
  const auto& facts = facts_of<Part>(entity_at(edition.linked, index));
  ViewList toolkits;
  ViewObject view =
      view_of({{"part_kind", facts.kind}, {"signed_by", facts.signed_by}, {"toolkit", false}});
  if (const auto toolkit = toolkit_of(edition, index)) {
    view["toolkit"] = link_to(edition, *toolkit);
    view["steps"] = steps(edition, parts_of(edition, *toolkit), index);
    toolkits.emplace_back(link_value(edition, *toolkit));
  }
  for (const RelationIndex outgoing : edition.linked.outgoing[static_cast<std::size_t>(index)]) {
    const Relation& relation = relation_at(edition.linked, outgoing);
    if (relation.role == Role::SharedBy) {
      toolkits.emplace_back(link_value(edition, relation.to.entity));
    }
  }
  view["facts"] = facts_view({fact(edition, "printed_in", std::move(toolkits)),
                              fact(edition, "signed_by", {text_value(facts.signed_by)})});
  return view;
}

}  // namespace brochure
