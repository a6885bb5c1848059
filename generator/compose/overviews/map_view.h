#pragma once

// Which part of the world a map shows, and how.

#include <vector>

#include "compose/overviews/projection.h"
#include "model/drawing.h"
#include "model/outlines.h"

namespace brochure {

/// A part of the world in a box of a picture.
class MapView {
 public:
  /// As large as the box allows with all places in it, `margin` away from its edges; at least
  /// `least_km` wide.
  MapView(const std::vector<Coordinates>& places, const Box& box, double margin, double least_km);

  Point operator()(const Coordinates& place) const;
  const Box& box() const { return box_; }
  const Coordinates& centre() const { return centre_; }
  /// From the centre to the furthest corner, in kilometres.
  double reach() const;

 private:
  Box box_;
  Coordinates centre_;
  Projection projection_;
  Point middle_;  ///< of the places, as projected
  double scale_ = 1;
};

/// How high a box must be, for its width, to fit the places well.
double fitting_height(const std::vector<Coordinates>& places, double width, double margin);

/// Places in groups, each near the others of its group: the largest first.
std::vector<std::vector<std::size_t>> grouped_by_nearness(const std::vector<Coordinates>& places);

}  // namespace brochure
