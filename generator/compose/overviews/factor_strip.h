#pragma once

// The key factors of a toolkit in a row: as wide as they have questions, with a dot for each case.

#include <vector>

#include "compose/edition.h"
#include "model/drawing.h"
#include "model/view.h"

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

/// The picture, its corner at `corner`, as a file to download.
Drawing strip_drawing(const Edition& edition, EntityIndex toolkit, const Point& corner = {});

/// The same for pages, as a list of links that wraps: `tiles`, each with `number`,
/// `weight` (its width, in questions), `dots` (one for each case) and `counts_text`. False of a
/// toolkit that has too few.
View strip_view(const Edition& edition, EntityIndex toolkit);

}  // namespace brochure
