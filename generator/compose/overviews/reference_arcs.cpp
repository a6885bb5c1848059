#include "compose/overviews/reference_arcs.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <map>
#include <set>

#include <fmt/format.h>

#include "compose/overviews/plain_words.h"
#include "compose/overviews/text_width.h"
#include "compose/places.h"
#include "compose/words.h"
#include "model/address.h"

namespace brochure {
namespace {

constexpr double arcs_margin = 24;
constexpr double widest_step = 84;
constexpr double gap_of_groups = 0.7;  ///< between groups, in steps
constexpr double flatness = 0.42;      ///< an arc's height, in parts of its span
constexpr double room_for_titles = 26;

/// Where each key factor stands on the line.
struct FactorLine {
  std::map<EntityIndex, double> x;
  double step = 0;
};

FactorLine line_of(const std::vector<ArcGroup>& groups) {
  double steps = -1 - gap_of_groups;
  for (const ArcGroup& group : groups) {
    steps += static_cast<double>(group.factors.size()) + gap_of_groups;
  }
  FactorLine line{
      .x = {},
      .step = std::min(widest_step, (drawing_width - 2 * arcs_margin) / std::max(steps, 1.0))};
  double x = (drawing_width - line.step * steps) / 2;
  for (const ArcGroup& group : groups) {
    for (const EntityIndex factor : group.factors) {
      line.x.emplace(factor, x);
      x += line.step;
    }
    x += line.step * gap_of_groups;
  }
  return line;
}

/// An arc that is seen, whichever way and however often the reference is made.
struct Arc {
  double left = 0;
  double right = 0;
  bool is_printed = false;
  auto operator<=>(const Arc&) const = default;

  double height() const { return (right - left) * flatness; }
};

std::set<Arc> arcs_of(const FactorLine& line, const std::vector<FactorReference>& references) {
  std::set<Arc> arcs;
  for (const FactorReference& reference : references) {
    const auto [left, right] = std::minmax({line.x.at(reference.from), line.x.at(reference.to)});
    arcs.insert(
        {.left = left, .right = right, .is_printed = reference.standing == Standing::Printed});
  }
  return arcs;
}

double highest(const std::set<Arc>& arcs, bool printed) {
  double height = 0;
  for (const Arc& arc : arcs) {
    if (arc.is_printed == printed) height = std::max(height, arc.height());
  }
  return height;
}

/// All arcs above the line or all below it: as one shape, since there are many of them.
Shape drawn_arcs(const std::set<Arc>& arcs, bool printed, double y, double radius) {
  const double start = printed ? y - radius : y + radius;
  Path path{.paint = {.stroke = printed ? "accent" : "mid",
                      .stroke_width = printed ? 2.5 : 1.5,
                      .dashed = !printed}};
  for (const Arc& arc : arcs) {
    if (arc.is_printed != printed) continue;
    fmt::format_to(std::back_inserter(path.steps),
                   "M{:.1f} {:.1f}A{:.1f} {:.1f} 0 0 {} {:.1f} {:.1f}", arc.left, start,
                   (arc.right - arc.left) / 2, arc.height(), printed ? 1 : 0, arc.right, start);
  }
  return {std::move(path)};
}

Shape drawn_node(const Edition& edition, EntityIndex factor, const Point& centre, double radius) {
  const Entity& entity = entity_at(edition.linked, factor);
  ShapeGroup link{
      .name = "node",
      .theme = theme_of(edition, entity),
      .address = page_path(entity),
      .title = std::to_string(facts_of<KeyFactor>(entity).number) + " " + short_title_of(entity),
      .inside = {}};
  link.inside.push_back({Circle{
      .centre = centre, .radius = radius, .paint = {.fill = "accent", .stroke = "surface"}}});
  link.inside.push_back({Label{.at = {centre.x, centre.y + radius * 0.38},
                               .text = std::to_string(facts_of<KeyFactor>(entity).number),
                               .size = radius * 1.1,
                               .anchor = Label::Anchor::Middle,
                               .bold = true,
                               .fill = "on-accent"}});
  return {std::move(link)};
}

/// The title of a group in the middle above or below its numbers, if it has one.
Shape group_title(const ArcGroup& group, const FactorLine& line, double y) {
  const double middle = (line.x.at(group.factors.front()) + line.x.at(group.factors.back())) / 2;
  return {Label{.at = {middle, y},
                .text = group.title,
                .size = 15,
                .anchor = Label::Anchor::Middle,
                .bold = true,
                .haloed = true}};
}

}  // namespace

Drawing arcs_drawing(const Edition& edition, const std::string& id,
                     const std::vector<ArcGroup>& groups,
                     const std::vector<FactorReference>& references) {
  const FactorLine line = line_of(groups);
  const std::set<Arc> arcs = arcs_of(line, references);
  const double radius = std::min(17.0, line.step * 0.46);
  const bool has_titles =
      std::ranges::any_of(groups, [](const ArcGroup& group) { return !group.title.empty(); });
  const double y = highest(arcs, true) + radius + 4 + (has_titles ? room_for_titles : 0);
  Drawing drawing{.id = id,
                  .width = drawing_width,
                  .height = y + radius + highest(arcs, false) + 4,
                  .title = {},
                  .description = plain_word(edition, "arcs_description"),
                  .shapes = {}};
  for (const bool printed : {true, false}) {
    if (highest(arcs, printed) > 0) {
      drawing.shapes.push_back(drawn_arcs(arcs, printed, y, radius));
    }
  }
  for (const ArcGroup& group : groups) {
    if (has_titles) drawing.shapes.push_back(group_title(group, line, y - radius - 10));
    for (const EntityIndex factor : group.factors) {
      drawing.shapes.push_back(drawn_node(edition, factor, {line.x.at(factor), y}, radius));
    }
  }
  return drawing;
}

}  // namespace brochure
