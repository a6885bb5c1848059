#pragma once

// Where the names of places go on a map, so that each can be read.

#include <optional>
#include <string>
#include <vector>

#include "model/drawing.h"

namespace brochure {

/// A mark on the map that has a name.
struct Spot {
  Point centre;
  double radius = 0;
  std::string name;
};

struct LabelPlace {
  Point at;  ///< of the baseline
  Label::Anchor anchor = Label::Anchor::Start;
  Box box;  ///< that the name takes
  bool operator==(const LabelPlace&) const = default;
};

/// Two points of a line from a mark to a name that is not beside it.
struct Leader {
  Point from;
  Point to;
};

struct PlacedLabel {
  LabelPlace place;
  std::optional<Leader> leader;
};

/// A place for the name of each spot, within `area`, where it covers no other name, mark, leader or
/// `taken` box: beside its mark, or further off with a leader. Nothing for a name that fits
/// nowhere.
std::vector<std::optional<PlacedLabel>> place_labels(const std::vector<Spot>& spots,
                                                     const std::vector<Box>& taken, const Box& area,
                                                     double size);

}  // namespace brochure
