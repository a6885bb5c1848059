#include "export/collection_json.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/parallel.h"
#include "export/data_names.h"
#include "export/entity_json.h"
#include "export/facts_json.h"
#include "export/json.h"
#include "export/plain_words.h"
#include "export/schema.h"
#include "export/videos_json.h"
#include "model/address.h"

namespace brochure {
namespace {

/// One end of a relation as seen from the other. `fragment` is a place on the page of `other`, `at`
/// one on the own page.
Json relation_json(const Relation& relation, const Entity& other, const std::string& fragment,
                   const std::string& at) {
  Json json{{"kind", names_of(other.kind).prefix}, {"id", other.id}};
  put(json, "fragment", fragment);
  json["role"] = name_of(relation.role);
  json["standing"] = name_of(relation.standing);
  put(json, "reason", relation.reason);
  put(json, "sentence", relation.sentence);
  put(json, "at", at);
  return json;
}

Json refers_to(const LinkedCollection& linked, EntityIndex index) {
  Json all = Json::array();
  for (const RelationIndex each : linked.outgoing[static_cast<std::size_t>(index)]) {
    const Relation& relation = relation_at(linked, each);
    all.push_back(relation_json(relation, entity_at(linked, relation.to.entity),
                                relation.to.fragment, relation.from_fragment));
  }
  return all;
}

Json referred_by(const LinkedCollection& linked, EntityIndex index) {
  Json all = Json::array();
  for (const RelationIndex each : linked.incoming[static_cast<std::size_t>(index)]) {
    const Relation& relation = relation_at(linked, each);
    all.push_back(relation_json(relation, entity_at(linked, relation.from), relation.from_fragment,
                                relation.to.fragment));
  }
  return all;
}

Json entities_json(const LinkedCollection& linked, Kind kind) {
  const std::vector<EntityIndex>& entities = entities_of(linked, kind);
  Json all = Json::array();
  auto& items = all.get_ref<Json::array_t&>();  // a vector turned into JSON would be copied
  items.resize(entities.size());
  for_each_index(entities.size(),
                 [&](std::size_t place) { items[place] = entity_json(linked, entities[place]); });
  return all;
}

}  // namespace

Json entity_json(const LinkedCollection& linked, EntityIndex index) {
  const Entity& entity = entity_at(linked, index);
  Json json{{"id", entity.id}, {"reference", reference_text(entity)}, {"title", entity.title}};
  put(json, "short_title", entity.short_title);
  put(json, "summary", entity.summary);
  json["url"] = page_path(entity);
  json["aliases"] = entity.aliases;
  if (entity.kind != Kind::Programme) put(json, "programme", entity.programme);
  if (entity.kind != Kind::Toolkit) put(json, "toolkit", entity.toolkit);
  json.update(facts_json(linked, index));
  json["body"] = plain_paragraphs(linked, index, entity.body);
  json["videos"] = videos_json(linked, index);
  Json source = source_json(linked, index, entity.source);
  if (!source.is_null()) json["source"] = std::move(source);
  if (entity.reviewed) json["reviewed"] = date_text(*entity.reviewed);
  json["refers_to"] = refers_to(linked, index);
  json["referred_by"] = referred_by(linked, index);
  return json;
}

Output collection_json(const LinkedCollection& linked) {
  constexpr std::string_view schema = schema_path;
  Json json{{"$schema", schema.substr(schema.rfind('/') + 1)},
            {"format", data_format},
            {"version", data_version}};
  for (const auto& [kind, name] : data_arrays) json[name] = entities_json(linked, kind);
  return {.path = collection_path, .content = json.dump(2) + "\n"};
}

}  // namespace brochure
