#include "compose/overviews/city_documents.h"

#include <algorithm>
#include <set>

#include "compose/places.h"

namespace brochure {
namespace {

/// A list of the participants names cities without telling anything of them.
bool tells_of_cities(const Edition& edition, const Relation& relation) {
  if (relation.role != Role::Names) return false;
  const Entity& entity = entity_at(edition.linked, relation.from);
  if (entity.kind != Kind::Finding) return false;
  const std::string& kind = facts_of<Finding>(entity).kind;
  return kind == "trend" || kind == "section" || kind == "box";
}

void add_publication(EntityIndex publication, CityDocuments& documents) {
  auto& known = documents.publications;
  if (std::ranges::find(known, publication) == known.end()) known.push_back(publication);
}

}  // namespace

std::vector<CityDocuments> documents_on_cities(const Edition& edition) {
  std::vector<CityDocuments> all;
  for (const EntityIndex city : entities_of(edition.linked, Kind::City)) {
    CityDocuments documents{.city = city, .publications = {}};
    for (const EntityIndex one : edition.linked.cases[static_cast<std::size_t>(city)]) {
      ++documents.cases;
      add_publication(publication_of(edition, one), documents);
    }
    std::set<EntityIndex> findings;
    for (const RelationIndex incoming : edition.linked.incoming[static_cast<std::size_t>(city)]) {
      const Relation& relation = relation_at(edition.linked, incoming);
      if (!tells_of_cities(edition, relation)) continue;
      findings.insert(relation.from);
      add_publication(publication_of(edition, relation.from), documents);
    }
    documents.findings = findings.size();
    all.push_back(std::move(documents));
  }
  return all;
}

}  // namespace brochure
