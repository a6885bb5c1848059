#include "compose/overviews/map_view.h"

#include <algorithm>
#include <cmath>

namespace brochure {
namespace {

/// Places with a gap of more than this between them stand on maps of their own.
constexpr double widest_gap = 2000;  // km

Coordinates centre_of(const std::vector<Coordinates>& places) {
  const auto [west, east] = std::ranges::minmax(places, {}, &Coordinates::longitude);
  const auto [south, north] = std::ranges::minmax(places, {}, &Coordinates::latitude);
  return {.longitude = (west.longitude + east.longitude) / 2,
          .latitude = (south.latitude + north.latitude) / 2};
}

Box bounds_of(const std::vector<Coordinates>& places, const Projection& projection) {
  Point least = projection(places.front());
  Point most = least;
  for (const Coordinates& place : places) {
    const Point point = projection(place);
    least = {std::min(least.x, point.x), std::min(least.y, point.y)};
    most = {std::max(most.x, point.x), std::max(most.y, point.y)};
  }
  return {least.x, least.y, most.x - least.x, most.y - least.y};
}

}  // namespace

MapView::MapView(const std::vector<Coordinates>& places, const Box& box, double margin,
                 double least_km)
    : box_(box), centre_(centre_of(places)), projection_(centre_) {
  const Box bounds = bounds_of(places, projection_);
  middle_ = {bounds.x + bounds.width / 2, bounds.y + bounds.height / 2};
  const double across = (box.width - 2 * margin) / std::max(bounds.width, least_km);
  const double down = (box.height - 2 * margin) / std::max(bounds.height, 1.0);
  scale_ = std::min(across, down);
}

Point MapView::operator()(const Coordinates& place) const {
  const Point point = projection_(place);
  return {box_.x + box_.width / 2 + (point.x - middle_.x) * scale_,
          box_.y + box_.height / 2 + (point.y - middle_.y) * scale_};
}

double MapView::reach() const {
  const double to_corner = std::hypot(box_.width, box_.height) / 2 / scale_;
  return to_corner + std::hypot(middle_.x, middle_.y);
}

double fitting_height(const std::vector<Coordinates>& places, double width, double margin) {
  constexpr double flattest = 0.6;
  constexpr double steepest = 1.1;
  const Box bounds = bounds_of(places, Projection(centre_of(places)));
  const double scale = (width - 2 * margin) / std::max(bounds.width, 1.0);
  return std::clamp(bounds.height * scale + 2 * margin, width * flattest, width * steepest);
}

std::vector<std::vector<std::size_t>> grouped_by_nearness(const std::vector<Coordinates>& places) {
  std::vector<std::vector<std::size_t>> groups;
  for (std::size_t i = 0; i < places.size(); ++i) {
    std::vector<std::size_t> joined{i};
    std::erase_if(groups, [&](const std::vector<std::size_t>& group) {
      const bool is_near = std::ranges::any_of(group, [&](std::size_t other) {
        return distance(places[i], places[other]) < widest_gap;
      });
      if (is_near) joined.insert(joined.end(), group.begin(), group.end());
      return is_near;
    });
    std::ranges::sort(joined);
    groups.push_back(std::move(joined));
  }
  std::ranges::stable_sort(groups, std::ranges::greater{}, &std::vector<std::size_t>::size);
  return groups;
}

}  // namespace brochure
