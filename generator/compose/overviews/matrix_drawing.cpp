#include "compose/overviews/matrix_drawing.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

#include "compose/overviews/plain_words.h"
#include "compose/overviews/text_width.h"
#include "compose/places.h"

namespace brochure {
namespace {

constexpr double cell_size = 22;
constexpr double group_gap = 8;    ///< between groups of columns
constexpr double country_gap = 4;  ///< between countries
constexpr double text_size = 14;
constexpr double group_title_height = 26;

/// What stands at the left and at the top needs as much room as the longest of it.
struct Room {
  double countries = 0;
  double cities = 0;
  double titles = 0;
};

std::string column_title(const Edition& edition, EntityIndex column) {
  const std::string number = column_number(edition, column);
  const std::string& title = short_title_of(entity_at(edition.linked, column));
  return number.empty() ? title : number + " " + title;
}

Room room_for(const Edition& edition, const Matrix& matrix) {
  constexpr double air = 12;
  Room room;
  for (const Matrix::RowGroup& group : matrix.rows) {
    room.countries =
        std::max(room.countries, text_width(plain_text(group.country), text_size) + air);
    for (const Matrix::Row& row : group.rows) {
      const std::string& name = short_title_of(entity_at(edition.linked, row.city));
      room.cities = std::max(room.cities, text_width(name, text_size) + air);
    }
  }
  for (const Matrix::ColumnGroup& group : matrix.columns) {
    for (const EntityIndex column : group.columns) {
      room.titles =
          std::max(room.titles, text_width(column_title(edition, column), text_size) + air);
    }
  }
  return room;
}

Shapes drawn_cell(const Matrix::Cell& cell, const Point& corner) {
  constexpr std::array fills{"tint-line", "accent", "strong"};
  constexpr std::array inks{"ink", "on-accent", "on-accent"};
  const auto level = static_cast<std::size_t>(level_of(cell) - 1);
  const Box box{corner.x + 1, corner.y + 1, cell_size - 2, cell_size - 2};
  const Paint paint = is_editorial(cell) ? Paint{.fill = "tint", .stroke = "mid", .dashed = true}
                                         : Paint{.fill = fills.at(level)};
  return {{Rectangle{.box = box, .round = 3, .paint = paint}},
          {Label{.at = {corner.x + cell_size / 2, corner.y + cell_size * 0.72},
                 .text = std::to_string(cell.size()),
                 .size = text_size,
                 .anchor = Label::Anchor::Middle,
                 .fill = is_editorial(cell) ? "ink" : inks.at(level)}}};
}

/// The longest name of a group of columns that fits above it, if any does.
std::string fitting_name(const Edition& edition, EntityIndex head, double room) {
  const Entity& entity = entity_at(edition.linked, head);
  for (const std::string& name : {short_title_of(entity), plain_text(label_of(edition, head))}) {
    if (text_width(name, text_size) <= room) return name;
  }
  return {};
}

/// The picture while it is drawn.
class MatrixPainter {
 public:
  MatrixPainter(const Edition& edition, const Matrix& matrix)
      : edition_(edition), matrix_(matrix), room_(room_for(edition, matrix)) {
    right_ = left() - group_gap;
    for (const Matrix::ColumnGroup& group : matrix.columns) {
      right_ += static_cast<double>(group.columns.size()) * cell_size + group_gap;
    }
  }

  MatrixPicture draw(const std::string& id) {
    draw_rows();
    draw_groups();
    const Box core{left(), top(), right_ - left(), bottom_ - top()};
    return {.drawing = {.id = id, .width = right_, .height = bottom_, .shapes = std::move(shapes_)},
            .core = core};
  }

 private:
  double left() const { return room_.countries + room_.cities; }
  double top() const { return room_.titles + group_title_height; }

  /// Names at the left, and a fine line below each.
  void draw_rows() {
    double y = top();
    for (const Matrix::RowGroup& group : matrix_.rows) {
      const double baseline = y + cell_size * 0.72;
      shapes_.push_back({Label{.at = {0, baseline},
                               .text = plain_text(group.country),
                               .size = text_size,
                               .fill = "soft",
                               .of = WordsOf::Interface}});
      for (const Matrix::Row& row : group.rows) {
        shapes_.push_back({Label{.at = {room_.countries, y + cell_size * 0.72},
                                 .text = short_title_of(entity_at(edition_.linked, row.city)),
                                 .size = text_size}});
        y += cell_size;
        shapes_.push_back({Rectangle{.box = {room_.countries, y, right_ - room_.countries, 0.5},
                                     .paint = {.fill = "line"}}});
      }
      y += country_gap;
    }
    bottom_ = y;
  }

  void draw_groups() {
    double x = left();
    std::size_t first = 0;
    for (const Matrix::ColumnGroup& group : matrix_.columns) {
      const double group_width = static_cast<double>(group.columns.size()) * cell_size;
      ShapeGroup part{.name = "columns",
                      .theme = theme_of(edition_, entity_at(edition_.linked, group.head)),
                      .inside = {}};
      part.inside.push_back({SignMark{.box = {x + 2, 2, 18, 18}}});
      part.inside.push_back({Label{.at = {x + 26, 17},
                                   .text = fitting_name(edition_, group.head, group_width - 26),
                                   .size = text_size,
                                   .bold = true,
                                   .fill = "accent"}});
      for (std::size_t i = 0; i < group.columns.size(); ++i) {
        draw_column(group.columns[i], first + i, x + static_cast<double>(i) * cell_size, part);
      }
      x += group_width + group_gap;
      first += group.columns.size();
      shapes_.push_back({std::move(part)});
    }
  }

  void draw_column(EntityIndex column, std::size_t place, double x, ShapeGroup& part) {
    part.inside.push_back({Label{.at = {x + cell_size * 0.72, top() - 6},
                                 .text = column_title(edition_, column),
                                 .size = text_size,
                                 .turned = -90}});
    double y = top();
    for (const Matrix::RowGroup& group : matrix_.rows) {
      for (const Matrix::Row& row : group.rows) {
        if (!row.cells[place].empty()) {
          std::ranges::move(drawn_cell(row.cells[place], {x, y}), std::back_inserter(part.inside));
        }
        y += cell_size;
      }
      y += country_gap;
    }
  }

  const Edition& edition_;
  const Matrix& matrix_;
  Room room_;
  Shapes shapes_;
  double right_ = 0;
  double bottom_ = 0;
};

}  // namespace

MatrixPicture matrix_drawing(const Edition& edition, const std::string& id, const Matrix& matrix) {
  return MatrixPainter(edition, matrix).draw(id);
}

int level_of(const Matrix::Cell& cell) {
  constexpr std::size_t darkest = 3;
  return static_cast<int>(std::min(cell.size(), darkest));
}

bool is_editorial(const Matrix::Cell& cell) {
  return std::ranges::all_of(
      cell, [](const Matrix::Mark& mark) { return mark.standing == Standing::Editorial; });
}

std::string column_number(const Edition& edition, EntityIndex column) {
  const auto* factor = std::get_if<KeyFactor>(&entity_at(edition.linked, column).facts);
  return factor == nullptr ? std::string{} : std::to_string(factor->number);
}

}  // namespace brochure
