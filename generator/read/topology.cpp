#include "read/topology.h"

#include <cstdint>
#include <iterator>
#include <string>
#include <vector>

#include <nlohmann/json.hpp>

namespace brochure {
namespace {

using Json = nlohmann::json;

/// The file's lines, which the outlines of neighbours share.
std::vector<Ring> read_arcs(const Json& topology) {
  const Json& scale = topology.at("transform").at("scale");
  const Json& origin = topology.at("transform").at("translate");
  std::vector<Ring> arcs;
  for (const Json& steps : topology.at("arcs")) {
    Ring arc;
    // Each step is told from the one before.
    double x = 0;
    double y = 0;
    for (const Json& step : steps) {
      x += step.at(0).get<double>();
      y += step.at(1).get<double>();
      arc.push_back({.longitude = x * scale.at(0).get<double>() + origin.at(0).get<double>(),
                     .latitude = y * scale.at(1).get<double>() + origin.at(1).get<double>()});
    }
    arcs.push_back(std::move(arc));
  }
  return arcs;
}

/// The arcs one after the other; ~3 is the arc 3 backwards.
Ring joined(const Json& indices, const std::vector<Ring>& arcs) {
  Ring ring;
  for (const Json& index : indices) {
    const auto written = index.get<std::int64_t>();
    const bool is_backwards = written < 0;
    Ring arc = arcs.at(static_cast<std::size_t>(is_backwards ? ~written : written));
    if (is_backwards) arc = Ring(arc.rbegin(), arc.rend());
    // Each begins where the one before ended.
    if (!ring.empty()) ring.pop_back();
    ring.insert(ring.end(), arc.begin(), arc.end());
  }
  if (!ring.empty()) ring.pop_back();
  return ring;
}

void add_rings(const Json& geometry, const std::vector<Ring>& arcs, Outlines& outlines) {
  const auto add_polygon = [&](const Json& polygon) {
    for (const Json& ring : polygon) outlines.push_back(joined(ring, arcs));
  };
  const auto type = geometry.at("type").get<std::string>();
  if (type == "GeometryCollection") {
    for (const Json& inside : geometry.at("geometries")) add_rings(inside, arcs, outlines);
  } else if (type == "Polygon") {
    add_polygon(geometry.at("arcs"));
  } else if (type == "MultiPolygon") {
    for (const Json& polygon : geometry.at("arcs")) add_polygon(polygon);
  }
}

}  // namespace

std::optional<Outlines> read_topology(std::string_view text) {
  const Json topology = Json::parse(text, nullptr, false);
  try {
    Outlines outlines;
    add_rings(topology.at("objects").at("countries"), read_arcs(topology), outlines);
    if (outlines.empty()) return std::nullopt;
    return outlines;
  } catch (const std::exception&) {
    // Whatever is not as the format has it, by the library's own checks.
    return std::nullopt;
  }
}

}  // namespace brochure
