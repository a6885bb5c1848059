#pragma once

// The key factors of a toolkit in a row: as wide as they have questions, with a dot for each case.

#include <vector>

#include "compose/edition.h"
#include "model/drawing.h"

namespace brochure {

struct FactorTile {
  EntityIndex factor{};
  std::size_t questions = 0;
  std::size_t cases = 0;
};

/// In reading order.
std::vector<FactorTile> factor_tiles(const Edition& edition, EntityIndex toolkit);

/// The toolkits in the collection that have key factors enough for a strip.
std::vector<EntityIndex> toolkits_with_strips(const Edition& edition);

enum class StripSize {
  Wide,   ///< all in one row
  Narrow  ///< in several rows, for small screens
};

/// The picture, its corner at `corner`; each tile is a link to its key factor.
Drawing strip_drawing(const Edition& edition, EntityIndex toolkit, StripSize size,
                      const Point& corner = {});

}  // namespace brochure
