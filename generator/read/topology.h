#pragma once

// Outlines of countries from a TopoJSON file, such as those of the npm package world-atlas.
// https://github.com/topojson/topojson-specification

#include <optional>
#include <string_view>

#include "model/outlines.h"

namespace brochure {

/// The rings of the polygons in the file's object `countries`. Nothing if it is no such file.
std::optional<Outlines> read_topology(std::string_view text);

}  // namespace brochure
