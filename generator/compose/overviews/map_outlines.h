#pragma once

// Coasts and borders, as much of them as a map shows.

#include <functional>
#include <span>
#include <string>

#include "model/drawing.h"
#include "model/outlines.h"

namespace brochure {

/// The outlines as steps of a path, with whole numbers. `to_map` gives a place's point on the map;
/// what is further from `centre` than `reach` kilometres is left out, the rest cut to `area`.
std::string outline_steps(std::span<const Ring> outlines, const Coordinates& centre, double reach,
                          const std::function<Point(const Coordinates&)>& to_map, const Box& area);

}  // namespace brochure
