#include "compose/overviews/label_places.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <numeric>

#include "compose/overviews/text_width.h"

namespace brochure {
namespace {

constexpr double padding = 2;
/// Free room between a mark's edge and its name: beside it, then further and further off.
constexpr std::array<double, 7> distances{3, 14, 24, 36, 50, 66, 84};
/// Where names are put first: right, left, then slantwise, then above and below, then between
/// these. In sixteenths of a turn, clockwise from the right.
constexpr std::array directions{0, 8, 14, 2, 10, 6, 12, 4, 15, 1, 9, 7, 13, 11, 3, 5};
/// Beside its mark, a name stands in one of the first eight directions.
constexpr std::size_t directions_beside = 8;
/// A name that found no place goes first in another round, so often at most.
constexpr int rounds_most = 60;

bool overlap(const Box& left, const Box& right) {
  return left.x < right.x + right.width && right.x < left.x + left.width &&
         left.y < right.y + right.height && right.y < left.y + left.height;
}

bool contains(const Box& outer, const Box& inner) {
  return inner.x >= outer.x && inner.y >= outer.y &&
         inner.x + inner.width <= outer.x + outer.width &&
         inner.y + inner.height <= outer.y + outer.height;
}

Box padded(const Box& box) {
  return {box.x - padding, box.y - padding, box.width + 2 * padding, box.height + 2 * padding};
}

Box box_of(const Spot& spot) {
  return {spot.centre.x - spot.radius, spot.centre.y - spot.radius, 2 * spot.radius,
          2 * spot.radius};
}

/// Small boxes along a leader.
std::vector<Box> boxes_of(const Leader& leader) {
  constexpr int parts = 12;
  std::vector<Box> boxes;
  for (int part = 0; part <= parts; ++part) {
    const double share = static_cast<double>(part) / parts;
    boxes.push_back({std::lerp(leader.from.x, leader.to.x, share) - 1,
                     std::lerp(leader.from.y, leader.to.y, share) - 1, 2, 2});
  }
  return boxes;
}

/// The name of a spot in a direction and at a distance from it.
PlacedLabel candidate(const Spot& spot, int direction, double away, double size) {
  const double angle = direction * std::numbers::pi / 8;
  const Point unit{std::cos(angle), std::sin(angle)};
  const double reach = spot.radius + away;
  const Point near{spot.centre.x + unit.x * reach, spot.centre.y + unit.y * reach};
  const double width = spaced_text_width(spot.name, size);
  const double height = size * 1.1;
  const bool is_middle = std::abs(unit.x) < 0.3;
  // The box touches `near` with the side that looks to the mark.
  const double left = is_middle ? near.x - width / 2 : (unit.x > 0 ? near.x : near.x - width);
  const double top = near.y - height * (0.5 - unit.y / 2);
  PlacedLabel placed;
  placed.place.box = {left, top, width, height};
  placed.place.anchor = is_middle    ? Label::Anchor::Middle
                        : unit.x > 0 ? Label::Anchor::Start
                                     : Label::Anchor::End;
  placed.place.at = {is_middle ? near.x : (unit.x > 0 ? left : left + width), top + height * 0.8};
  if (away > distances.front()) {
    placed.leader = {
        .from = {spot.centre.x + unit.x * spot.radius, spot.centre.y + unit.y * spot.radius},
        .to = {near.x - unit.x * 2, near.y - unit.y * 2}};
  }
  return placed;
}

/// What is on the map already, and names as they are added.
class Map {
 public:
  Map(const std::vector<Spot>& spots, const std::vector<Box>& taken, const Box& area)
      : spots_(spots), taken_(taken), area_(area) {}

  bool is_free(std::size_t own, const PlacedLabel& label) const {
    const Box box = padded(label.place.box);
    if (!contains(area_, box) || meets_anything(own, box)) return false;
    if (!label.leader) return true;
    const std::vector<Box> boxes = boxes_of(*label.leader);
    return std::ranges::none_of(boxes, [&](const Box& part) { return meets_anything(own, part); });
  }

  void add(const PlacedLabel& label) {
    names_.push_back(label.place.box);
    if (!label.leader) return;
    for (const Box& part : boxes_of(*label.leader)) names_.push_back(part);
  }

 private:
  bool meets_anything(std::size_t own, const Box& box) const {
    const auto meets = [&](const Box& other) { return overlap(box, other); };
    if (std::ranges::any_of(names_, meets) || std::ranges::any_of(taken_, meets)) return true;
    for (std::size_t spot = 0; spot < spots_.size(); ++spot) {
      if (spot != own && meets(box_of(spots_[spot]))) return true;
    }
    return false;
  }

  const std::vector<Spot>& spots_;
  const std::vector<Box>& taken_;
  const Box& area_;
  std::vector<Box> names_;  ///< and leaders
};

std::optional<PlacedLabel> first_free(const Map& map, const std::vector<Spot>& spots,
                                      std::size_t own, double size) {
  for (const double away : distances) {
    const bool is_beside = away == distances.front();
    for (std::size_t i = 0; i < (is_beside ? directions_beside : directions.size()); ++i) {
      const PlacedLabel label = candidate(spots[own], directions[i], away, size);
      if (map.is_free(own, label)) return label;
    }
  }
  return std::nullopt;
}

}  // namespace

std::vector<std::optional<PlacedLabel>> place_labels(const std::vector<Spot>& spots,
                                                     const std::vector<Box>& taken, const Box& area,
                                                     double size) {
  std::vector<std::size_t> order(spots.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::vector<std::optional<PlacedLabel>> best(spots.size());
  std::size_t fewest_missing = spots.size() + 1;
  for (int round = 0; round < rounds_most && fewest_missing > 0; ++round) {
    Map map(spots, taken, area);
    std::vector<std::optional<PlacedLabel>> labels(spots.size());
    std::vector<std::size_t> missing;
    for (const std::size_t spot : order) {
      labels[spot] = first_free(map, spots, spot, size);
      if (labels[spot]) {
        map.add(*labels[spot]);
      } else {
        missing.push_back(spot);
      }
    }
    if (missing.size() < fewest_missing) {
      fewest_missing = missing.size();
      best = std::move(labels);
    }
    std::stable_partition(order.begin(), order.end(), [&](std::size_t spot) {
      return std::ranges::find(missing, spot) != missing.end();
    });
  }
  return best;
}

}  // namespace brochure
