#pragma once

// How much is told of each city, and where: the plain facts behind the map.

#include <vector>

#include "compose/edition.h"

namespace brochure {

struct CityDocuments {
  EntityIndex city{};
  std::vector<EntityIndex> publications;  ///< toolkits and reports with something on it, in order
  std::size_t cases = 0;
  std::size_t findings = 0;  ///< parts of reports that name it
};

/// Every city, by name; also those of which nothing is told, but which took part.
std::vector<CityDocuments> documents_on_cities(const Edition& edition);

}  // namespace brochure
