#include "compose/reader/extent.h"

#include <algorithm>

#include "compose/cards.h"

namespace brochure {
namespace {

const std::vector<EntityIndex>& factors_in(const Edition& edition, EntityIndex toolkit) {
  return edition.linked.factors[static_cast<std::size_t>(toolkit)];
}

const std::vector<EntityIndex>& cases_in(const Edition& edition, EntityIndex owner) {
  return edition.linked.cases[static_cast<std::size_t>(owner)];
}

bool is_among(const std::vector<EntityIndex>& chosen, EntityIndex index) {
  return chosen.empty() || std::ranges::find(chosen, index) != chosen.end();
}

/// The key factors of a toolkit that are asked for by name, and the cases by their city.
void choose_by_factor(const Edition& edition, const ReaderRequest& request, EntityIndex toolkit,
                      Extent& extent) {
  for (const EntityIndex factor : factors_in(edition, toolkit)) {
    if (!is_among(request.factors, factor)) continue;
    std::vector<EntityIndex> cases;
    for (const EntityIndex item : cases_in(edition, factor)) {
      if (is_among(request.cities, city_of_case(edition, item))) cases.push_back(item);
    }
    if (!request.cities.empty() && request.factors.empty() && cases.empty()) continue;
    extent.factors.insert(factor);
    extent.cases.insert(cases.begin(), cases.end());
  }
  // A case that belongs to the toolkit as a whole is told unless factors were named.
  if (!request.factors.empty()) return;
  for (const EntityIndex item : cases_in(edition, toolkit)) {
    if (is_among(request.cities, city_of_case(edition, item))) extent.cases.insert(item);
  }
}

}  // namespace

Extent extent_of(const Edition& edition, const ReaderRequest& request) {
  Extent extent;
  extent.is_part = !request.factors.empty() || !request.cities.empty();
  extent.is_collection = !request.toolkit;
  if (request.toolkit) {
    extent.toolkits = {*request.toolkit};
  } else {
    extent.toolkits = toolkits_to_export(edition.linked);
  }
  for (const EntityIndex toolkit : extent.toolkits) {
    choose_by_factor(edition, request, toolkit, extent);
  }
  return extent;
}

std::vector<EntityIndex> factors_told(const Edition& edition, const Extent& extent,
                                      EntityIndex toolkit) {
  std::vector<EntityIndex> told;
  std::ranges::copy_if(factors_in(edition, toolkit), std::back_inserter(told),
                       [&](EntityIndex factor) { return extent.factors.contains(factor); });
  return told;
}

std::vector<EntityIndex> toolkits_to_export(const LinkedCollection& linked) {
  std::vector<EntityIndex> toolkits;
  for (const EntityIndex toolkit : entities_of(linked, Kind::Toolkit)) {
    if (!is_stub(entity_at(linked, toolkit))) toolkits.push_back(toolkit);
  }
  return toolkits;
}

bool has_anything(const LinkedCollection& linked, const ReaderRequest& request) {
  const Extent extent = extent_of({.linked = linked, .site = Site{}, .words = Words{}}, request);
  return !extent.is_part || !extent.factors.empty() || !extent.cases.empty();
}

}  // namespace brochure
