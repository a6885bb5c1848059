#include "compose/overviews/time_line_drawing.h"

#include <algorithm>
#include <string>
#include <utility>

#include <fmt/format.h>

#include "compose/dates.h"
#include "compose/overviews/plain_words.h"
#include "compose/overviews/text_width.h"
#include "compose/places.h"
#include "compose/words.h"
#include "model/address.h"

namespace brochure {
namespace {

constexpr double names_width = 300;
constexpr double head = 34;  ///< the line of the years
constexpr double time_line_name_size = 16;
constexpr double bar_height = 22;
constexpr double line_height = 34;
constexpr double time_line_dot_radius = 4;
constexpr double dot_step = 11;
constexpr double sign_size = 20;
constexpr std::int64_t years_named_most = 14;

/// Where years stand.
struct Axis {
  Years years;
  double step;  ///< the width of a year

  explicit Axis(const Years& all)
      : years(all),
        step((drawing_width - names_width) / static_cast<double>(all.last - all.first + 1)) {}
  double start(std::int64_t year) const {
    return names_width + step * static_cast<double>(year - years.first);
  }
  double middle(std::int64_t year) const { return start(year) + step / 2; }
  std::size_t dots_in_row() const {
    return std::max<std::size_t>(static_cast<std::size_t>((step - 8) / dot_step), 1);
  }
};

double height_of(const TimeLineEntry& entry, const Axis& axis) {
  std::size_t rows = 0;
  for (const auto& [year, cases] : entry.cases) {
    rows = std::max(rows, (cases.size() + axis.dots_in_row() - 1) / axis.dots_in_row());
  }
  return line_height + static_cast<double>(rows) * dot_step;
}

/// The years and a fine line at the beginning of each.
Shapes drawn_axis(const Axis& axis, double bottom) {
  Shapes shapes;
  const std::int64_t count = axis.years.last - axis.years.first + 1;
  const std::int64_t every = (count + years_named_most - 1) / years_named_most;
  for (std::int64_t year = axis.years.first; year <= axis.years.last; ++year) {
    if ((year - axis.years.first) % every != 0) continue;
    shapes.push_back(
        {Path{.steps = fmt::format("M{:.1f} {}V{:.1f}", axis.start(year), head - 6, bottom),
              .paint = {.stroke = "line"}}});
    shapes.push_back({Label{.at = {axis.middle(year), head - 12},
                            .text = std::to_string(year),
                            .size = 15,
                            .anchor = Label::Anchor::Middle,
                            .fill = "soft"}});
  }
  return shapes;
}

/// A name that is too long for its column ends early.
std::string fitting(std::string name, double room) {
  if (spaced_text_width(name, time_line_name_size) <= room) return name;
  while (!name.empty() && spaced_text_width(name + "…", time_line_name_size) > room) {
    const std::size_t space = name.rfind(' ');
    name.resize(space == std::string::npos ? 0 : space);
  }
  return name + "…";
}

Shapes drawn_cases(const TimeLineEntry& entry, const Axis& axis, double top) {
  Shapes dots;
  for (const auto& [year, cases] : entry.cases) {
    const std::size_t in_row = std::min(axis.dots_in_row(), cases.size());
    const double left = axis.middle(year) - dot_step * (static_cast<double>(in_row) - 1) / 2;
    for (std::size_t i = 0; i < cases.size(); ++i) {
      const std::size_t row = i / in_row;
      dots.push_back({Circle{.centre = {left + dot_step * static_cast<double>(i % in_row),
                                        top + dot_step * static_cast<double>(row)},
                             .radius = time_line_dot_radius,
                             .paint = {.fill = "accent"}}});
    }
  }
  return dots;
}

Shape drawn_entry(const Edition& edition, const TimeLineEntry& entry, const Axis& axis,
                  double top) {
  const Entity& entity = entity_at(edition.linked, entry.of);
  const bool is_programme = entity.kind == Kind::Programme;
  ShapeGroup link{.name = is_programme ? "programme" : "publication",
                  .theme = theme_of(edition, entity),
                  .address = page_path(entity),
                  .title = entity.title,
                  .inside = {}};
  const double indent = entity.kind == Kind::Toolkit ? 18 : 0;
  link.inside.push_back({Label{.at = {indent, top + line_height / 2 + time_line_name_size * 0.36},
                               .text = fitting(short_title_of(entity), names_width - indent - 10),
                               .size = time_line_name_size,
                               .bold = is_programme,
                               .fill = "accent"}});
  if (is_programme) {
    const double left = axis.start(entry.from) + 2;
    link.inside.push_back(
        {Rectangle{.box = {left, top + (line_height - bar_height) / 2,
                           axis.start(entry.to + 1) - 2 - left, bar_height},
                   .round = 3,
                   .paint = {.fill = "tint", .stroke = "mid", .stroke_width = 1.5}}});
  } else {
    link.inside.push_back(
        {SignMark{.box = {axis.middle(entry.from) - sign_size / 2,
                          top + (line_height - sign_size) / 2, sign_size, sign_size}}});
  }
  Shapes dots = drawn_cases(entry, axis, top + line_height);
  std::ranges::move(dots, std::back_inserter(link.inside));
  return {std::move(link)};
}

}  // namespace

TimeLinePicture time_line_drawing(const Edition& edition,
                                  const std::vector<TimeLineEntry>& entries) {
  const Axis axis(years_of(entries));
  Shapes lines;
  double top = head;
  for (const TimeLineEntry& entry : entries) {
    // A line of its own begins each programme, and the reports.
    if (entity_at(edition.linked, entry.of).kind != Kind::Toolkit && top > head) top += 10;
    lines.push_back(drawn_entry(edition, entry, axis, top));
    top += height_of(entry, axis);
  }
  Shapes shapes = drawn_axis(axis, top);
  std::ranges::move(lines, std::back_inserter(shapes));
  return {.drawing = {.id = "time-line",
                      .width = drawing_width,
                      .height = top,
                      .title = word(edition, "overview_time-line"),
                      .description = plain_word(edition, "time_line_description"),
                      .shapes = std::move(shapes)},
          .core = {names_width, head - 6, drawing_width - names_width, top - head + 6}};
}

}  // namespace brochure
