#pragma once

// The map of the cities: each a link, as large as there are documents on it.

#include "compose/edition.h"
#include "compose/overviews/city_documents.h"
#include "model/drawing.h"

namespace brochure {

/// The part of the picture that is the map itself, without its key.
struct CityMap {
  Drawing drawing;
  Box map;
};

/// Where most cities are, as large as will do; those far away in boxes of their own at the edge.
CityMap city_map(const Edition& edition, const std::vector<CityDocuments>& cities);

}  // namespace brochure
