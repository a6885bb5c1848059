#include "compose/reader/extent.h"

#include <algorithm>

#include "compose/cards.h"

namespace brochure {
namespace {

bool is_among(const std::vector<EntityIndex>& chosen, EntityIndex index) {
  return chosen.empty() || std::ranges::find(chosen, index) != chosen.end();
}

/// The key factors of a toolkit that are asked for by name or by a city that has a case of them,
/// with their cases; and the toolkit's own cases by their city.
void choose_from(const LinkedCollection& linked, const ReaderRequest& request, EntityIndex toolkit,
                 Extent& extent) {
  for (const EntityIndex factor : linked.factors[static_cast<std::size_t>(toolkit)]) {
    if (!is_among(request.factors, factor)) continue;
    std::vector<EntityIndex> cases;
    for (const EntityIndex item : linked.cases[static_cast<std::size_t>(factor)]) {
      if (is_among(request.cities, city_of_case(linked, item))) cases.push_back(item);
    }
    if (!request.cities.empty() && request.factors.empty() && cases.empty()) continue;
    extent.factors.insert(factor);
    extent.cases.insert(cases.begin(), cases.end());
  }
  // A case that belongs to the toolkit as a whole is told unless factors were named.
  if (!request.factors.empty()) return;
  for (const EntityIndex item : linked.cases[static_cast<std::size_t>(toolkit)]) {
    if (is_among(request.cities, city_of_case(linked, item))) extent.cases.insert(item);
  }
}

}  // namespace

Extent extent_of(const LinkedCollection& linked, const ReaderRequest& request) {
  Extent extent;
  extent.is_part = !request.factors.empty() || !request.cities.empty();
  extent.is_collection = !request.toolkit;
  if (request.toolkit) {
    extent.toolkits = {*request.toolkit};
  } else {
    extent.toolkits = toolkits_to_export(linked);
  }
  for (const EntityIndex toolkit : extent.toolkits) choose_from(linked, request, toolkit, extent);
  return extent;
}

std::vector<EntityIndex> toolkits_to_export(const LinkedCollection& linked) {
  std::vector<EntityIndex> toolkits;
  for (const EntityIndex toolkit : entities_of(linked, Kind::Toolkit)) {
    if (!is_stub(entity_at(linked, toolkit))) toolkits.push_back(toolkit);
  }
  return toolkits;
}

bool has_anything(const LinkedCollection& linked, const ReaderRequest& request) {
  const Extent extent = extent_of(linked, request);
  return !extent.is_part || !extent.factors.empty() || !extent.cases.empty();
}

}  // namespace brochure
