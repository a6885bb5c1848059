#include "compose/overviews/projection.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace brochure {
namespace {

constexpr double radius_of_earth = 6371;  ///< km

double radians(double degrees) { return degrees * std::numbers::pi / 180; }

}  // namespace

Projection::Projection(const Coordinates& centre)
    : longitude_(radians(centre.longitude)),
      sine_(std::sin(radians(centre.latitude))),
      cosine_(std::cos(radians(centre.latitude))) {}

Point Projection::operator()(const Coordinates& place) const {
  const double latitude = radians(place.latitude);
  const double east = radians(place.longitude) - longitude_;
  const double sine = std::sin(latitude);
  const double cosine = std::cos(latitude);
  const double towards = sine_ * sine + cosine_ * cosine * std::cos(east);
  const double scale = radius_of_earth * std::sqrt(2 / std::max(1 + towards, 1e-9));
  return {.x = scale * cosine * std::sin(east),
          .y = -scale * (cosine_ * sine - sine_ * cosine * std::cos(east))};
}

double distance(const Coordinates& left, const Coordinates& right) {
  const double north = std::sin(radians(right.latitude - left.latitude) / 2);
  const double east = std::sin(radians(right.longitude - left.longitude) / 2);
  const double part = north * north + std::cos(radians(left.latitude)) *
                                          std::cos(radians(right.latitude)) * east * east;
  return 2 * radius_of_earth * std::asin(std::sqrt(std::min(part, 1.0)));
}

}  // namespace brochure
