#include "compose/search/synonyms.h"

#include "compose/search/entity_text.h"

namespace brochure {

std::vector<std::vector<std::string>> synonyms_of(const Edition& edition) {
  std::vector<std::vector<std::string>> groups;
  for (const Kind kind : {Kind::Term, Kind::City}) {
    for (const EntityIndex index : entities_of(edition.linked, kind)) {
      const Entity& entity = entity_at(edition.linked, index);
      std::vector<std::string> names = other_names_of(entity);
      if (names.empty()) continue;
      names.insert(names.begin(), entity.title);
      groups.push_back(std::move(names));
    }
  }
  return groups;
}

}  // namespace brochure
