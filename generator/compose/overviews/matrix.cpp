#include "compose/overviews/matrix.h"

#include <map>
#include <utility>

#include "compose/by_name.h"
#include "compose/dates.h"
#include "compose/overviews/plain_words.h"

namespace brochure {

Matrix matrix_of(const Edition& edition, std::vector<Matrix::ColumnGroup> columns,
                 const std::vector<PlacedMark>& marks) {
  std::map<EntityIndex, std::size_t> places;
  for (const Matrix::ColumnGroup& group : columns) {
    for (const EntityIndex column : group.columns) places.emplace(column, places.size());
  }
  std::map<EntityIndex, std::vector<Matrix::Cell>> rows;
  for (const PlacedMark& placed : marks) {
    auto& cells = rows.try_emplace(placed.city, places.size()).first->second;
    cells[places.at(placed.column)].push_back(placed.mark);
  }
  std::map<std::string, std::vector<Matrix::Row>, ByName> countries{ByName(edition.site.language)};
  for (const EntityIndex city : entities_of(edition.linked, Kind::City)) {
    const auto row = rows.find(city);
    if (row == rows.end()) continue;
    const std::string& country = facts_of<City>(entity_at(edition.linked, city)).country;
    countries[plain_text(country_name(edition, country))].push_back(
        {.city = city, .cells = std::move(row->second)});
  }
  Matrix matrix{.columns = std::move(columns), .rows = {}};
  for (auto& [country, cities] : countries) {
    matrix.rows.push_back({.country = in_interface(country), .rows = std::move(cities)});
  }
  return matrix;
}

std::size_t count_cities(const Matrix& matrix) {
  std::size_t count = 0;
  for (const Matrix::RowGroup& group : matrix.rows) count += group.rows.size();
  return count;
}

}  // namespace brochure
