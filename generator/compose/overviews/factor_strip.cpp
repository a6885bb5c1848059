#include "compose/overviews/factor_strip.h"

#include <algorithm>
#include <string>

#include "compose/links.h"
#include "compose/overviews/plain_words.h"
#include "compose/places.h"
#include "compose/view_of.h"
#include "compose/words.h"
#include "model/address.h"

namespace brochure {
namespace {

constexpr std::size_t fewest_tiles = 2;
/// The style sheet knows no wider tiles.
constexpr std::size_t widest_tile = 24;

constexpr double tile_height = 76;
constexpr double tile_gap = 4;
constexpr double number_size = 22;
constexpr double case_dot_radius = 4;

/// A factor without questions is shown all the same.
std::size_t weight(const FactorTile& tile) { return std::max<std::size_t>(tile.questions, 1); }

std::string tile_title(const Edition& edition, const FactorTile& tile) {
  return plain_phrase(edition, "strip_tile",
                      {{"label", label_of(edition, tile.factor)},
                       {"title", short_title_of(entity_at(edition.linked, tile.factor))},
                       {"questions", plain_counted(edition, "count_questions", tile.questions)},
                       {"cases", plain_counted(edition, "count_cases", tile.cases)}});
}

Shape drawn_tile(const Edition& edition, const FactorTile& tile, const Box& box) {
  const Entity& factor = entity_at(edition.linked, tile.factor);
  ShapeGroup link{.name = "tile",
                  .theme = theme_of(edition, factor),
                  .address = page_path(factor),
                  .title = tile_title(edition, tile),
                  .inside = {}};
  const auto add = [&](auto form) { link.inside.push_back({std::move(form)}); };
  add(Rectangle{.box = box, .round = 3, .paint = {.fill = "tint", .stroke = "tint-line"}});
  add(Rectangle{.box = {box.x, box.y, box.width, 5}, .paint = {.fill = "accent"}});
  const double middle = box.x + box.width / 2;
  constexpr double sign = 34;
  if (box.width > sign) {
    add(SignMark{.box = {middle - sign / 2, box.y + 12, sign, sign}, .fill = "tint-line"});
  }
  add(Label{.at = {middle, box.y + 12 + sign / 2 + number_size * 0.36},
            .text = std::to_string(facts_of<KeyFactor>(factor).number),
            .size = number_size,
            .anchor = Label::Anchor::Middle,
            .bold = true,
            .fill = "accent"});
  constexpr double step = 3 * case_dot_radius;
  const double first = middle - step * (static_cast<double>(tile.cases) - 1) / 2;
  for (std::size_t dot = 0; dot < tile.cases; ++dot) {
    add(Circle{.centre = {first + step * static_cast<double>(dot), box.y + box.height - 14},
               .radius = case_dot_radius,
               .paint = {.fill = "accent"}});
  }
  return {std::move(link)};
}

}  // namespace

std::vector<FactorTile> factor_tiles(const Edition& edition, EntityIndex toolkit) {
  std::vector<FactorTile> tiles;
  for (const EntityIndex factor : edition.linked.factors[static_cast<std::size_t>(toolkit)]) {
    const auto& facts = facts_of<KeyFactor>(entity_at(edition.linked, factor));
    tiles.push_back({.factor = factor,
                     .questions = facts.questions.size(),
                     .cases = edition.linked.cases[static_cast<std::size_t>(factor)].size()});
  }
  return tiles;
}

std::vector<EntityIndex> toolkits_with_strips(const Edition& edition) {
  std::vector<EntityIndex> toolkits;
  for (const EntityIndex toolkit : entities_of(edition.linked, Kind::Toolkit)) {
    const auto& factors = edition.linked.factors[static_cast<std::size_t>(toolkit)];
    if (is_stub(entity_at(edition.linked, toolkit)) || factors.size() < fewest_tiles) continue;
    toolkits.push_back(toolkit);
  }
  return toolkits;
}

Drawing strip_drawing(const Edition& edition, EntityIndex toolkit, const Point& corner) {
  const Entity& entity = entity_at(edition.linked, toolkit);
  const std::vector<FactorTile> tiles = factor_tiles(edition, toolkit);
  std::size_t all = 0;
  for (const FactorTile& tile : tiles) all += weight(tile);
  const double unit =
      (drawing_width + tile_gap) / static_cast<double>(std::max<std::size_t>(all, 1));
  Drawing drawing{.id = "strip-" + entity.id,
                  .width = drawing_width,
                  .height = tile_height,
                  .origin = corner,
                  .title = phrase(edition, "strip_title", {{"toolkit", short_title_of(entity)}}),
                  .description = plain_word(edition, "strip_description"),
                  .shapes = {}};
  double x = corner.x;
  for (const FactorTile& tile : tiles) {
    const double width = unit * static_cast<double>(weight(tile));
    drawing.shapes.push_back(
        drawn_tile(edition, tile, {x, corner.y, width - tile_gap, tile_height}));
    x += width;
  }
  return drawing;
}

View strip_view(const Edition& edition, EntityIndex toolkit) {
  const std::vector<EntityIndex> shown = toolkits_with_strips(edition);
  if (std::ranges::find(shown, toolkit) == shown.end()) return false;
  ViewList tiles;
  for (const FactorTile& tile : factor_tiles(edition, toolkit)) {
    ViewObject view = link_to(edition, tile.factor);
    view["number"] =
        std::to_string(facts_of<KeyFactor>(entity_at(edition.linked, tile.factor)).number);
    view["weight"] = std::to_string(std::min(weight(tile), widest_tile));
    view["dots"] = ViewList(tile.cases, View(true));
    view["counts_text"] =
        phrase(edition, "strip_counts",
               {{"questions", counted(edition, "count_questions", tile.questions)},
                {"cases", counted(edition, "count_cases", tile.cases)}});
    tiles.emplace_back(std::move(view));
  }
  return view_of({{"tiles", std::move(tiles)}});
}

}  // namespace brochure
