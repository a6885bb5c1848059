#include "compose/overviews/label_places.h"

#include <doctest/doctest.h>

#include "compose/overviews/text_width.h"

namespace brochure {
namespace {

constexpr Box area{0, 0, 400, 300};

bool overlap(const Box& left, const Box& right) {
  return left.x < right.x + right.width && right.x < left.x + left.width &&
         left.y < right.y + right.height && right.y < left.y + left.height;
}

TEST_CASE("a name stands at the right of its mark where there is room") {
  const auto labels =
      place_labels({{.centre = {100, 100}, .radius = 5, .name = "Ghent"}}, {}, area, 16);
  REQUIRE(labels.size() == 1);
  REQUIRE(labels[0]);
  CHECK(labels[0]->place.anchor == Label::Anchor::Start);
  CHECK(labels[0]->place.at.x > 105);
  CHECK_FALSE(labels[0]->leader);
}

TEST_CASE("a name at the right edge stands at the left of its mark") {
  const auto labels =
      place_labels({{.centre = {390, 100}, .radius = 5, .name = "Ghent"}}, {}, area, 16);
  REQUIRE(labels[0]);
  CHECK(labels[0]->place.anchor == Label::Anchor::End);
}

TEST_CASE("names of places close to each other cover neither each other nor a mark") {
  const std::vector<Spot> spots{{.centre = {200, 150}, .radius = 6, .name = "Rotterdam"},
                                {.centre = {208, 158}, .radius = 6, .name = "Tilburg"},
                                {.centre = {196, 162}, .radius = 6, .name = "Antwerp"},
                                {.centre = {212, 146}, .radius = 6, .name = "Utrecht"}};
  const auto labels = place_labels(spots, {}, area, 16);
  for (std::size_t one = 0; one < labels.size(); ++one) {
    REQUIRE(labels[one]);
    const Box& box = labels[one]->place.box;
    for (std::size_t other = 0; other < labels.size(); ++other) {
      const Spot& spot = spots[other];
      const Box mark{spot.centre.x - 6, spot.centre.y - 6, 12, 12};
      if (one == other) continue;
      CHECK_FALSE(overlap(box, mark));
      CHECK_FALSE(overlap(box, labels[other]->place.box));
    }
  }
}

TEST_CASE("a name has room for readers who space its letters out") {
  const auto labels =
      place_labels({{.centre = {100, 100}, .radius = 5, .name = "Málaga"}}, {}, area, 16);
  REQUIRE(labels[0]);
  CHECK(labels[0]->place.box.width == doctest::Approx(text_width("Málaga", 16) + 6 * 0.12 * 16));
}

TEST_CASE("a name that fits nowhere is left out") {
  const auto labels =
      place_labels({{.centre = {20, 20}, .radius = 5, .name = "Ghent"}}, {}, Box{0, 0, 40, 40}, 16);
  CHECK_FALSE(labels[0]);
}

}  // namespace
}  // namespace brochure
