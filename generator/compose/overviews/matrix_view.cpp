#include "compose/overviews/matrix_view.h"

#include <utility>

#include "base/slug.h"
#include "compose/if_any.h"
#include "compose/links.h"
#include "compose/overviews/matrix_drawing.h"
#include "compose/places.h"
#include "compose/view_of.h"
#include "compose/words.h"

namespace brochure {
namespace {

ViewList column_groups(const Edition& edition, const Matrix& matrix) {
  ViewList groups;
  for (const Matrix::ColumnGroup& group : matrix.columns) {
    ViewList columns;
    for (const EntityIndex column : group.columns) {
      ViewObject view = link_to(edition, column);
      view["number"] = column_number(edition, column);
      view["first"] = columns.empty();
      columns.emplace_back(std::move(view));
    }
    ViewObject view = link_to(edition, group.head);
    view["span"] = std::to_string(group.columns.size());
    view["columns"] = std::move(columns);
    groups.emplace_back(std::move(view));
  }
  return groups;
}

std::string anchor_of(const Edition& edition, const std::string& id, EntityIndex city) {
  return id + "-" + slug_of(entity_at(edition.linked, city).id);
}

/// A cell leads to the only thing that is in it, or to the city's list.
View cell_view(const Edition& edition, const std::string& anchor, const Matrix::Cell& cell) {
  if (cell.empty()) return view_of({{"mark", false}, {"first", false}});
  ViewList titles;
  for (const Matrix::Mark& mark : cell) {
    titles.emplace_back(view_of({{"title", entity_at(edition.linked, mark.of).title},
                                 {"last", titles.size() + 1 == cell.size()}}));
  }
  const bool is_alone = cell.size() == 1;
  std::string address = "#" + anchor;
  if (is_alone) address = address_of(edition, Target{.entity = cell.front().of, .fragment = {}});
  return view_of(
      {{"first", false},
       {"mark", view_of({{"count", std::to_string(cell.size())},
                         {"level", std::to_string(level_of(cell))},
                         {"editorial", is_editorial(cell)},
                         {"theme", theme_of(edition, entity_at(edition.linked, cell.front().of))},
                         {"in_page", !is_alone},
                         {"address", std::move(address)},
                         {"titles", std::move(titles)}})}});
}

ViewList cells_of(const Edition& edition, const std::string& anchor, const Matrix& matrix,
                  const Matrix::Row& row) {
  ViewList cells;
  for (const Matrix::ColumnGroup& group : matrix.columns) {
    for (std::size_t i = 0; i < group.columns.size(); ++i) {
      View cell = cell_view(edition, anchor, row.cells[cells.size()]);
      std::get<ViewObject>(cell.value)["first"] = i == 0;
      cells.push_back(std::move(cell));
    }
  }
  return cells;
}

ViewList countries(const Edition& edition, const std::string& id, const Matrix& matrix) {
  ViewList groups;
  for (const Matrix::RowGroup& group : matrix.rows) {
    ViewList cities;
    for (const Matrix::Row& row : group.rows) {
      ViewObject view = link_to(edition, row.city);
      view["first"] = cities.empty();
      view["cells"] = cells_of(edition, anchor_of(edition, id, row.city), matrix, row);
      cities.emplace_back(std::move(view));
    }
    groups.emplace_back(view_of({{"country", group.country},
                                 {"span", std::to_string(group.rows.size())},
                                 {"cities", std::move(cities)}}));
  }
  return groups;
}

/// What a mark in a column is, in a line: a case with its key factor, or the part of a report.
ViewObject list_item(const Edition& edition, EntityIndex head, EntityIndex column,
                     const Matrix::Mark& mark) {
  ViewObject item = link_to(edition, mark.of);
  item["editorial"] = mark.standing == Standing::Editorial;
  item["group_label"] = short_title_of(entity_at(edition.linked, head));
  item["column_label"] =
      mark.of == column ? std::string{}
                        : phrase(edition, "label_and_title",
                                 {{"label", label_of(edition, column)},
                                  {"title", short_title_of(entity_at(edition.linked, column))}});
  return item;
}

ViewList city_items(const Edition& edition, const Matrix& matrix, const Matrix::Row& row) {
  ViewList items;
  std::size_t place = 0;
  for (const Matrix::ColumnGroup& group : matrix.columns) {
    for (const EntityIndex column : group.columns) {
      for (const Matrix::Mark& mark : row.cells[place]) {
        items.emplace_back(list_item(edition, group.head, column, mark));
      }
      ++place;
    }
  }
  return items;
}

ViewList city_list(const Edition& edition, const std::string& id, const Matrix& matrix) {
  ViewList cities;
  for (const Matrix::RowGroup& group : matrix.rows) {
    for (const Matrix::Row& row : group.rows) {
      ViewObject view = link_to(edition, row.city);
      view["id"] = anchor_of(edition, id, row.city);
      view["country"] = group.country;
      view["items"] = city_items(edition, matrix, row);
      cities.emplace_back(std::move(view));
    }
  }
  return cities;
}

}  // namespace

ViewObject matrix_view(const Edition& edition, const std::string& id, const Matrix& matrix) {
  return view_of({{"id", id},
                  {"columns", column_groups(edition, matrix)},
                  {"rows", countries(edition, id, matrix)},
                  {"list", if_any(city_list(edition, id, matrix))}});
}

}  // namespace brochure
