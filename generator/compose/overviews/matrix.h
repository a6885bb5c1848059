#pragma once

// Cities against what tells of them: the plain facts behind a matrix, of which its picture, its
// table and its file are made.

#include <string>
#include <vector>

#include "compose/edition.h"
#include "model/phrase.h"

namespace brochure {

struct Matrix {
  /// What stands in a cell: a case, or the part of a report that is the cell's column.
  struct Mark {
    EntityIndex of{};
    Standing standing = Standing::Structural;
    bool operator==(const Mark&) const = default;
  };
  using Cell = std::vector<Mark>;

  /// Columns under one heading.
  struct ColumnGroup {
    EntityIndex head{};  ///< a toolkit, or a report's trend
    std::vector<EntityIndex> columns;
  };

  struct Row {
    EntityIndex city{};
    std::vector<Cell> cells;  ///< one for each column of all groups
  };

  /// The cities of one country.
  struct RowGroup {
    Phrase country;  ///< its name
    std::vector<Row> rows;
  };

  std::vector<ColumnGroup> columns;
  std::vector<RowGroup> rows;
};

/// Where a mark belongs.
struct PlacedMark {
  EntityIndex city{};
  EntityIndex column{};
  Matrix::Mark mark;
};

/// A row for each city that has a mark, under its country; countries and cities by name.
Matrix matrix_of(const Edition& edition, std::vector<Matrix::ColumnGroup> columns,
                 const std::vector<PlacedMark>& marks);

/// Cases by the city they come from and the key factors they illustrate. What several toolkits
/// share stands under the first of them.
Matrix cities_by_factor(const Edition& edition);

/// The parts of a report by the cities they name, under the trends they belong to.
Matrix cities_by_trend(const Edition& edition, EntityIndex report);

/// The reports that have such a matrix.
std::vector<EntityIndex> reports_with_trends(const Edition& edition);

/// How many rows it has.
std::size_t count_cities(const Matrix& matrix);

/// Calls visit(city, column, cell) for every cell with a mark, row by row.
template <class Visit>
void for_each_cell(const Matrix& matrix, const Visit& visit) {
  std::vector<EntityIndex> columns;
  for (const Matrix::ColumnGroup& group : matrix.columns) {
    columns.insert(columns.end(), group.columns.begin(), group.columns.end());
  }
  for (const Matrix::RowGroup& group : matrix.rows) {
    for (const Matrix::Row& row : group.rows) {
      for (std::size_t column = 0; column < columns.size(); ++column) {
        if (!row.cells[column].empty()) visit(row.city, columns[column], row.cells[column]);
      }
    }
  }
}

}  // namespace brochure
