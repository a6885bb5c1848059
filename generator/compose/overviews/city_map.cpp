#include "compose/overviews/city_map.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>
#include <numeric>
#include <utility>

#include <fmt/format.h>

#include "compose/dates.h"
#include "compose/overviews/label_places.h"
#include "compose/overviews/map_outlines.h"
#include "compose/overviews/map_view.h"
#include "compose/overviews/plain_words.h"
#include "compose/overviews/text_width.h"
#include "compose/words.h"
#include "model/address.h"

namespace brochure {
namespace {

constexpr double map_margin = 56;  ///< between the outermost cities and the edge: names need room
constexpr double map_km_least = 900;  ///< no map shows less
constexpr double city_name_size = 17;
constexpr double key_height = 40;
constexpr Box inset_size{0, 0, 170, 120};

/// As an area, a city's mark grows with the number of its documents.
double radius_for(std::size_t documents) {
  return 3.5 + 3.2 * std::sqrt(static_cast<double>(documents));
}

Paint paint_for(std::size_t documents) {
  // Of a city that only took part, nothing is told: its mark is empty.
  if (documents == 0) return {.fill = "surface", .stroke = "mid", .stroke_width = 2};
  return {.fill = "mid", .stroke = "surface", .stroke_width = 1.5};
}

Coordinates place_of(const Edition& edition, const CityDocuments& city) {
  const auto& facts = facts_of<City>(entity_at(edition.linked, city.city));
  return {.longitude = facts.longitude, .latitude = facts.latitude};
}

Label drawn_name(const Spot& spot, const LabelPlace& place) {
  return {.at = place.at,
          .text = spot.name,
          .size = city_name_size,
          .anchor = place.anchor,
          .haloed = true};
}

/// A city's mark and name, as a link. With a leader between them, the name is the link and the mark
/// repeats it: a link that is here and there could not be seen to have the keyboard.
Shapes drawn_city(const Edition& edition, const CityDocuments& city, const Spot& spot,
                  const std::optional<PlacedLabel>& label) {
  const Entity& entity = entity_at(edition.linked, city.city);
  ShapeGroup link{
      .name = "city", .address = page_path(entity), .title = entity.title, .inside = {}};
  const Shape mark{Circle{
      .centre = spot.centre, .radius = spot.radius, .paint = paint_for(city.publications.size())}};
  if (!label || !label->leader) {
    link.inside.push_back(mark);
    if (label) link.inside.push_back({drawn_name(spot, label->place)});
    return {{std::move(link)}};
  }
  ShapeGroup marked = link;
  marked.repeats_link = true;
  marked.inside.push_back(mark);
  link.inside.push_back({drawn_name(spot, label->place)});
  const auto& [from, to] = *label->leader;
  const Path leader{
      .steps = fmt::format("M{:.1f} {:.1f}L{:.1f} {:.1f}", from.x, from.y, to.x, to.y),
      .paint = {.stroke = "soft"},
      .leads_to_words = true};
  return {{leader}, {std::move(marked)}, {std::move(link)}};
}

/// The land of one part of the world, and the cities in it.
Shapes drawn_part(const Edition& edition, const std::vector<CityDocuments>& cities,
                  const MapView& view, const std::vector<Box>& taken) {
  constexpr double overhang = 4;  // cut edges lie outside of what is seen
  const Box& box = view.box();
  const Box cut{box.x - overhang, box.y - overhang, box.width + 2 * overhang,
                box.height + 2 * overhang};
  Shapes shapes{{Rectangle{.box = box, .paint = {.fill = "sunken"}}}};
  const std::string land = outline_steps(edition.outlines, view.centre(), view.reach(), view, cut);
  if (!land.empty()) {
    shapes.push_back({Path{.steps = land, .paint = {.fill = "surface", .stroke = "line"}}});
  }
  std::vector<Spot> spots;
  spots.reserve(cities.size());
  for (const CityDocuments& city : cities) {
    spots.push_back({.centre = view(place_of(edition, city)),
                     .radius = radius_for(city.publications.size()),
                     .name = short_title_of(entity_at(edition.linked, city.city))});
  }
  const auto labels = place_labels(spots, taken, box, city_name_size);
  // Small marks lie on large ones; links keep the order of names.
  std::vector<std::size_t> order(cities.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::ranges::stable_sort(order, std::ranges::greater{},
                           [&](std::size_t i) { return cities[i].publications.size(); });
  for (const std::size_t i : order) {
    std::ranges::move(drawn_city(edition, cities[i], spots[i], labels[i]),
                      std::back_inserter(shapes));
  }
  return shapes;
}

/// A corner for a far-away part: on the side where it lies, with as few cities in it as can be.
Box free_corner(const MapView& map, const Coordinates& far, const std::vector<Coordinates>& near,
                const std::vector<Box>& taken) {
  constexpr double away = 12;
  const Box& box = map.box();
  const bool is_west = far.longitude < map.centre().longitude;
  const double left = is_west ? away : box.width - inset_size.width - away;
  const double right = is_west ? box.width - inset_size.width - away : away;
  const double bottom = box.height - inset_size.height - away;
  const std::array<Point, 4> corners{
      Point{left, away}, {left, bottom}, {right, away}, {right, bottom}};
  const auto cities_under = [&](const Point& corner) {
    const Box inset{corner.x, corner.y, inset_size.width, inset_size.height};
    if (std::ranges::find(taken, inset) != taken.end()) return near.size() + 1;
    return static_cast<std::size_t>(std::ranges::count_if(near, [&](const Coordinates& place) {
      const Point point = map(place);
      return point.x >= inset.x - away && point.x <= inset.x + inset.width + away &&
             point.y >= inset.y - away && point.y <= inset.y + inset.height + away;
    }));
  };
  const Point corner = *std::ranges::min_element(corners, {}, cities_under);
  return {corner.x, corner.y, inset_size.width, inset_size.height};
}

/// What the sizes of the marks mean.
Shapes drawn_key(const Edition& edition, const std::vector<CityDocuments>& cities, double top) {
  std::size_t most = 0;
  std::size_t least = cities.size();
  for (const CityDocuments& city : cities) {
    most = std::max(most, city.publications.size());
    least = std::min(least, city.publications.size());
  }
  Shapes shapes;
  double x = 0;
  const double middle = top + key_height / 2 + 4;
  for (std::size_t documents = least; documents <= most; ++documents) {
    const double radius = radius_for(documents);
    const std::string text = documents == 0
                                 ? plain_word(edition, "city_took_part_only")
                                 : plain_counted(edition, "city_in_documents", documents);
    shapes.push_back({Circle{
        .centre = {x + radius + 1, middle}, .radius = radius, .paint = paint_for(documents)}});
    x += 2 * radius + 8;
    shapes.push_back({Label{.at = {x, middle + 5},
                            .text = text,
                            .size = 15,
                            .fill = "soft",
                            .of = WordsOf::Interface}});
    x += text_width(text, 15) + 14;
  }
  return shapes;
}

template <class T>
std::vector<T> chosen(const std::vector<T>& all, const std::vector<std::size_t>& which) {
  std::vector<T> some;
  some.reserve(which.size());
  for (const std::size_t i : which) some.push_back(all[i]);
  return some;
}

}  // namespace

CityMap city_map(const Edition& edition, const std::vector<CityDocuments>& cities) {
  std::vector<Coordinates> places;
  places.reserve(cities.size());
  for (const CityDocuments& city : cities) places.push_back(place_of(edition, city));
  const auto parts = grouped_by_nearness(places);
  const std::vector<Coordinates> near = chosen(places, parts.front());
  const Box box{0, 0, drawing_width, fitting_height(near, drawing_width, map_margin)};
  const MapView map(near, box, map_margin, map_km_least);

  Shapes insets;
  std::vector<Box> taken;
  for (std::size_t part = 1; part < parts.size(); ++part) {
    const std::vector<Coordinates> far = chosen(places, parts[part]);
    const Box corner = free_corner(map, far.front(), near, taken);
    taken.push_back(corner);
    const MapView view(far, corner, 34, map_km_least);
    insets.push_back({Window{
        .box = corner, .inside = drawn_part(edition, chosen(cities, parts[part]), view, {})}});
    insets.push_back({Rectangle{.box = corner, .paint = {.stroke = "edge"}}});
  }
  Shapes shapes = drawn_part(edition, chosen(cities, parts.front()), map, taken);
  std::ranges::move(insets, std::back_inserter(shapes));
  std::ranges::move(drawn_key(edition, cities, box.height), std::back_inserter(shapes));
  return {.drawing = {.id = "map",
                      .width = drawing_width,
                      .height = box.height + key_height,
                      .title = word(edition, "overview_map"),
                      .description = plain_word(edition, "map_description"),
                      .shapes = std::move(shapes)},
          .map = box};
}

}  // namespace brochure
