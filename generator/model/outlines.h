#pragma once

// The outlines of countries, to draw a map of.

#include <vector>

namespace brochure {

struct Coordinates {
  double longitude = 0;  ///< in degrees, east of Greenwich
  double latitude = 0;   ///< in degrees, north of the equator
  bool operator==(const Coordinates&) const = default;
};

/// A closed line, its first place not said again at the end.
using Ring = std::vector<Coordinates>;

using Outlines = std::vector<Ring>;

}  // namespace brochure
