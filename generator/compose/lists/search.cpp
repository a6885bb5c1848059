#include <string>
#include <vector>

#include "compose/alphabet.h"
#include "compose/if_any.h"
#include "compose/links.h"
#include "compose/lists/lists.h"
#include "compose/plural_forms.h"
#include "compose/view_of.h"
#include "compose/ways_in.h"
#include "compose/words.h"

namespace brochure {
namespace {

/// The lists there are, the home page aside.
View all_lists(const Edition& edition) {
  ViewList lists;
  for (const Kind list : listed_kinds) {
    if (list == Kind::Page || !has_list(edition.linked, list)) continue;
    lists.emplace_back(way_into(edition, list));
  }
  return if_any(std::move(lists));
}

/// Everything that has a page of its own, under its first letter.
View alphabet(const Edition& edition) {
  std::vector<EntityIndex> entities;
  std::vector<std::string> titles;
  for (const auto& of_kind : edition.linked.in_order) {
    for (const EntityIndex index : of_kind) {
      entities.push_back(index);
      titles.push_back(entity_at(edition.linked, index).title);
    }
  }
  ViewList letters;
  for (const Letter& letter : by_letter(titles, content_language_of(edition.site))) {
    ViewList entries;
    for (const std::size_t place : letter.names) {
      entries.emplace_back(link_to(edition, entities[place]));
    }
    letters.emplace_back(view_of(
        {{"letter", letter.letter.empty() ? word(edition, "letter_other") : Phrase(letter.letter)},
         {"anchor", "letter-" + std::to_string(letters.size() + 1)},
         {"entries", std::move(entries)}}));
  }
  return if_any(std::move(letters));
}

}  // namespace

ViewObject search_view(const Edition& edition) {
  return {{"lists", all_lists(edition)},
          {"letters", alphabet(edition)},
          {"result_counts", plural_forms(edition, "count_results")}};
}

}  // namespace brochure
