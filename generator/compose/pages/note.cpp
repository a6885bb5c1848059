#include "compose/if_any.h"
#include "compose/links.h"
#include "compose/pages/pages.h"
#include "compose/view_of.h"

namespace brochure {

ViewObject note_view(const Edition& edition, EntityIndex index) {
  ViewList about;
  for (const RelationIndex outgoing : edition.linked.outgoing[static_cast<std::size_t>(index)]) {
    const Relation& relation = relation_at(edition.linked, outgoing);
    if (relation.role == Role::About) about.emplace_back(link_to(edition, relation.to));
  }
  return view_of({{"note_kind", facts_of<Note>(entity_at(edition.linked, index)).kind},
                  {"about", if_any(std::move(about))}});
}

}  // namespace brochure
