#include "compose/search/searchable.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "base/parallel.h"
#include "compose/edition.h"
#include "compose/search/facet_tables.h"
#include "compose/search/findables.h"
#include "compose/search/synonyms.h"

namespace brochure {

Searchable searchable_of(const LinkedCollection& linked, const Site& site, const Words& words) {
  const Edition edition{.linked = linked, .site = site, .words = words};
  std::vector<EntityIndex> entities;
  for (const auto& of_kind : linked.in_order) {
    entities.insert(entities.end(), of_kind.begin(), of_kind.end());
  }
  std::vector<std::vector<Findable>> found(entities.size());
  for_each_index(entities.size(),
                 [&](std::size_t place) { found[place] = findables_of(edition, entities[place]); });
  Searchable searchable;
  for (std::vector<Findable>& each : found) {
    std::ranges::move(each, std::back_inserter(searchable.findables));
  }
  searchable.facets = facet_tables(edition, searchable.findables);
  searchable.synonyms = synonyms_of(edition);
  return searchable;
}

}  // namespace brochure
