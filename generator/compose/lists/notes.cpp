#include "compose/cards.h"
#include "compose/if_any.h"
#include "compose/links.h"
#include "compose/lists/lists.h"
#include "compose/view_of.h"
#include "compose/words.h"

namespace brochure {
namespace {

struct NoteGroup {
  Phrase place;
  ViewList notes;
};

}  // namespace

ViewObject notes_view(const Edition& edition) {
  std::vector<NoteGroup> groups;
  for (const EntityIndex index : entities_of(edition.linked, Kind::Note)) {
    const auto toolkit =
        find_entity(edition.linked, Kind::Toolkit, entity_at(edition.linked, index).toolkit);
    const Phrase place =
        toolkit ? entity_at(edition.linked, *toolkit).title : word(edition, "notes_on_the_rest");
    if (groups.empty() || groups.back().place != place) groups.push_back({.place = place});
    groups.back().notes.emplace_back(note_card(edition, index));
  }
  ViewList views;
  for (NoteGroup& group : groups) {
    views.emplace_back(view_of({{"group_title", group.place}, {"notes", std::move(group.notes)}}));
  }
  return view_of({{"groups", if_any(std::move(views))}});
}

}  // namespace brochure
