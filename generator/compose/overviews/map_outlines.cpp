#include "compose/overviews/map_outlines.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <iterator>
#include <vector>

#include <fmt/format.h>

#include "compose/overviews/projection.h"

namespace brochure {
namespace {

/// A corner whose triangle with its neighbours is smaller, in square units, is not seen.
constexpr double smallest_triangle = 1.6;
/// An island smaller than this is not drawn.
constexpr double smallest_land = 5;

using Line = std::vector<Point>;

/// One side of a box: the points on its inner side are kept, and edges cut where they cross it.
struct Side {
  bool is_vertical;  ///< at an x
  double at;
  double inwards;  ///< 1 if larger values are within, else -1

  double value(const Point& point) const { return is_vertical ? point.x : point.y; }
  bool holds(const Point& point) const { return (value(point) - at) * inwards >= 0; }
  Point crossing(const Point& from, const Point& to) const {
    const double share = (at - value(from)) / (value(to) - value(from));
    return {std::lerp(from.x, to.x, share), std::lerp(from.y, to.y, share)};
  }
};

/// Sutherland and Hodgman's way to cut a ring, for one side.
Line cut(const Line& ring, const Side& side) {
  Line kept;
  for (std::size_t i = 0; i < ring.size(); ++i) {
    const Point& from = ring[i == 0 ? ring.size() - 1 : i - 1];
    const Point& to = ring[i];
    if (side.holds(from) != side.holds(to)) kept.push_back(side.crossing(from, to));
    if (side.holds(to)) kept.push_back(to);
  }
  return kept;
}

Line cut(Line ring, const Box& area) {
  for (const Side& side : {Side{true, area.x, 1}, Side{true, area.x + area.width, -1},
                           Side{false, area.y, 1}, Side{false, area.y + area.height, -1}}) {
    ring = cut(ring, side);
  }
  return ring;
}

double triangle(const Point& a, const Point& b, const Point& c) {
  return std::abs((b.x - a.x) * (c.y - a.y) - (c.x - a.x) * (b.y - a.y)) / 2;
}

double area_of(const Line& ring) {
  double sum = 0;
  for (std::size_t i = 0; i < ring.size(); ++i) {
    const Point& next = ring[(i + 1) % ring.size()];
    sum += ring[i].x * next.y - next.x * ring[i].y;
  }
  return std::abs(sum) / 2;
}

/// Without the corners that are not seen: going round, and again until none is left.
Line simplified(Line ring) {
  for (std::size_t before = 0; ring.size() > 3 && before != ring.size();) {
    before = ring.size();
    Line kept{ring.front()};
    for (std::size_t i = 1; i < ring.size(); ++i) {
      const Point& next = ring[(i + 1) % ring.size()];
      // The corner after one that goes stays for this round, so that a curve is not eaten up.
      const bool neighbour_stays = kept.back() == ring[i - 1];
      const bool is_seen = triangle(kept.back(), ring[i], next) >= smallest_triangle;
      if (is_seen || !neighbour_stays) kept.push_back(ring[i]);
    }
    ring = std::move(kept);
  }
  return ring;
}

std::int64_t whole(double value) { return std::llround(value); }

/// "M10 20l3 4-5 6z": from corner to corner by how far it is.
void append_steps(const Line& ring, std::string& steps) {
  Point last{std::round(ring.front().x), std::round(ring.front().y)};
  fmt::format_to(std::back_inserter(steps), "M{} {}l", whole(last.x), whole(last.y));
  bool is_first = true;
  for (const Point& point : ring) {
    const std::int64_t right = whole(point.x - last.x);
    const std::int64_t down = whole(point.y - last.y);
    if (right == 0 && down == 0) continue;
    // A minus sign parts numbers as well as a space does.
    fmt::format_to(std::back_inserter(steps), "{}{}{}{}", is_first || right < 0 ? "" : " ", right,
                   down < 0 ? "" : " ", down);
    is_first = false;
    last = {last.x + static_cast<double>(right), last.y + static_cast<double>(down)};
  }
  steps += "z";
}

}  // namespace

std::string outline_steps(std::span<const Ring> outlines, const Coordinates& centre, double reach,
                          const std::function<Point(const Coordinates&)>& to_map, const Box& area) {
  std::string steps;
  for (const Ring& ring : outlines) {
    const bool is_near = std::ranges::any_of(
        ring, [&](const Coordinates& place) { return distance(place, centre) < reach; });
    if (!is_near) continue;
    Line line;
    std::ranges::transform(ring, std::back_inserter(line), to_map);
    line = simplified(cut(std::move(line), area));
    if (line.size() < 3 || area_of(line) < smallest_land) continue;
    append_steps(line, steps);
  }
  return steps;
}

}  // namespace brochure
