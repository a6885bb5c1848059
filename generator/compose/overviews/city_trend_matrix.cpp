#include <algorithm>
#include <optional>

#include "compose/overviews/matrix.h"
#include "compose/places.h"

namespace brochure {
namespace {

/// The trend that a part of a report belongs to, or is.
std::optional<EntityIndex> trend_of(const Edition& edition, EntityIndex finding) {
  std::optional<EntityIndex> one = finding;
  while (one && facts_of<Finding>(entity_at(edition.linked, *one)).kind != "trend") {
    one = parent_of(edition, *one);
  }
  return one;
}

std::vector<PlacedMark> cities_named_in(const Edition& edition, EntityIndex finding) {
  std::vector<PlacedMark> marks;
  for (const RelationIndex outgoing : edition.linked.outgoing[static_cast<std::size_t>(finding)]) {
    const Relation& relation = relation_at(edition.linked, outgoing);
    if (relation.role != Role::Names) continue;
    marks.push_back({.city = relation.to.entity,
                     .column = finding,
                     .mark = {.of = finding, .standing = relation.standing}});
  }
  return marks;
}

}  // namespace

Matrix cities_by_trend(const Edition& edition, EntityIndex report) {
  std::vector<Matrix::ColumnGroup> columns;
  std::vector<PlacedMark> marks;
  for (const EntityIndex finding : entities_of(edition.linked, Kind::Finding)) {
    if (publication_of(edition, finding) != report) continue;
    const auto trend = trend_of(edition, finding);
    const std::vector<PlacedMark> named = cities_named_in(edition, finding);
    if (!trend || named.empty()) continue;
    // Parts of the same trend stand together.
    if (columns.empty() || columns.back().head != *trend) columns.push_back({.head = *trend});
    columns.back().columns.push_back(finding);
    marks.insert(marks.end(), named.begin(), named.end());
  }
  return matrix_of(edition, std::move(columns), marks);
}

std::vector<EntityIndex> reports_with_trends(const Edition& edition) {
  std::vector<EntityIndex> reports;
  for (const EntityIndex finding : entities_of(edition.linked, Kind::Finding)) {
    const auto& facts = facts_of<Finding>(entity_at(edition.linked, finding));
    if (facts.kind != "report") continue;
    if (!cities_by_trend(edition, finding).rows.empty()) reports.push_back(finding);
  }
  return reports;
}

}  // namespace brochure
