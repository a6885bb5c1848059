#include "compose/provenance.h"

#include "compose/dates.h"
#include "compose/links.h"
#include "compose/view_of.h"
#include "compose/words.h"

namespace brochure {

View document_of(const Edition& edition, EntityIndex owner, const Source& source) {
  if (!source.document) return false;
  const Target& target = target_of(edition.linked, owner, *source.document);
  ViewObject view = link_to(edition, target);
  view["year"] = year_in_words(facts_of<Document>(entity_at(edition.linked, target.entity)).year);
  view["source_place"] = source.place;
  return view;
}

View provenance_of(const Edition& edition, EntityIndex index) {
  const Entity& entity = entity_at(edition.linked, index);
  if (!entity.source.document && !entity.reviewed) return false;
  Phrase reviewed;
  if (entity.reviewed) {
    reviewed = phrase(edition, "reviewed_on", {{"date", date_in_words(edition, entity.reviewed)}});
  }
  return view_of({{"document", document_of(edition, index, entity.source)},
                  {"reviewed", std::move(reviewed)}});
}

}  // namespace brochure
