#pragma once

// The round earth on flat paper.

#include "model/drawing.h"
#include "model/outlines.h"

namespace brochure {

/// Lambert's equal-area projection around a centre, as atlases have it for a continent: areas keep
/// their proportion, and near the centre shapes do too.
class Projection {
 public:
  explicit Projection(const Coordinates& centre);

  /// In kilometres from the centre, `y` to the south. Not for the place opposite to the centre.
  Point operator()(const Coordinates& place) const;

 private:
  double longitude_;
  double sine_;    ///< of the centre's latitude
  double cosine_;  ///< likewise
};

/// Along the surface, in kilometres.
double distance(const Coordinates& left, const Coordinates& right);

}  // namespace brochure
