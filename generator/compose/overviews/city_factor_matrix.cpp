#include <set>

#include "compose/cards.h"
#include "compose/overviews/matrix.h"

namespace brochure {
namespace {

/// The key factors of the toolkits in the collection, each once.
std::vector<Matrix::ColumnGroup> factors_by_toolkit(const Edition& edition) {
  std::vector<Matrix::ColumnGroup> groups;
  std::set<EntityIndex> seen;
  for (const EntityIndex toolkit : entities_of(edition.linked, Kind::Toolkit)) {
    if (is_stub(entity_at(edition.linked, toolkit))) continue;
    Matrix::ColumnGroup group{.head = toolkit, .columns = {}};
    for (const EntityIndex factor : edition.linked.factors[static_cast<std::size_t>(toolkit)]) {
      if (seen.insert(factor).second) group.columns.push_back(factor);
    }
    if (!group.columns.empty()) groups.push_back(std::move(group));
  }
  return groups;
}

}  // namespace

Matrix cities_by_factor(const Edition& edition) {
  std::vector<Matrix::ColumnGroup> columns = factors_by_toolkit(edition);
  std::set<EntityIndex> shown;
  for (const auto& group : columns) shown.insert(group.columns.begin(), group.columns.end());
  std::vector<PlacedMark> marks;
  for (const EntityIndex one : entities_of(edition.linked, Kind::Case)) {
    const EntityIndex city = city_of_case(edition.linked, one);
    for (const RelationIndex outgoing : edition.linked.outgoing[static_cast<std::size_t>(one)]) {
      const Relation& relation = relation_at(edition.linked, outgoing);
      if (relation.role != Role::Illustrates || !shown.contains(relation.to.entity)) continue;
      marks.push_back({.city = city,
                       .column = relation.to.entity,
                       .mark = {.of = one, .standing = relation.standing}});
    }
  }
  return matrix_of(edition, std::move(columns), marks);
}

}  // namespace brochure
