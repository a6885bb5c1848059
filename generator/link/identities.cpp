#include "link/identities.h"

#include <fmt/format.h>

#include "link/place_of_field.h"
#include "model/address.h"

namespace brochure {
namespace {

EntityIndex index_of(std::size_t position) { return static_cast<EntityIndex>(position); }

const std::string& path_of(const Collection& collection, const Entity& entity) {
  return file_of(collection.sources, entity.file).path;
}

void add_ids(const Collection& collection, Identities& identities, Diagnostics& diagnostics) {
  for (std::size_t i = 0; i < collection.entities.size(); ++i) {
    const Entity& entity = collection.entities[i];
    const auto [place, added] = identities.by_id.try_emplace({entity.kind, entity.id}, index_of(i));
    if (added) continue;
    const Entity& first = entity_at(collection, place->second);
    diagnostics.push_back(
        {.code = Code::DuplicateId,
         .where = start_of(collection, entity),
         .message = fmt::format("the {} '{}' is already in {}", names_of(entity.kind).one,
                                entity.id, path_of(collection, first)),
         .help = {"rename one of the two files, or bring them together"}});
  }
}

void add_alias(const Collection& collection, EntityIndex index, std::string_view alias,
               std::string_view field, Identities& identities, Diagnostics& diagnostics) {
  const Entity& entity = entity_at(collection, index);
  const std::string id = alias_id(entity, alias);
  if (id == entity.id) return;
  const std::string_view what = field == "aliases" ? "alias" : field == "forms" ? "form" : "name";
  const auto report = [&](Code code, std::string message, std::string help) {
    diagnostics.push_back({.code = code,
                           .where = place_of_item(collection, entity, field, alias),
                           .message = std::move(message),
                           .help = {std::move(help)}});
  };
  if (id.empty() || id.ends_with('/')) {
    report(Code::BadId, fmt::format("'{}' holds no letter or digit", alias), "remove it");
    return;
  }
  if (const auto other = identities.find(entity.kind, id)) {
    report(Code::AliasShadowsId,
           fmt::format("the {} '{}' is the id of {}", what, alias,
                       path_of(collection, entity_at(collection, *other))),
           "remove it, or rename that file");
    return;
  }
  const auto [place, added] = identities.by_alias.try_emplace({entity.kind, id}, index);
  if (added || place->second == index) return;
  report(Code::DuplicateId,
         fmt::format("the {} '{}' also belongs to {}", what, alias,
                     path_of(collection, entity_at(collection, place->second))),
         "let only one of them have it");
}

void add_aliases(const Collection& collection, Identities& identities, Diagnostics& diagnostics) {
  for (std::size_t i = 0; i < collection.entities.size(); ++i) {
    const Entity& entity = collection.entities[i];
    for (const std::string& alias : entity.aliases) {
      add_alias(collection, index_of(i), alias, "aliases", identities, diagnostics);
    }
    if (const auto* city = std::get_if<City>(&entity.facts); city && !city->local_name.empty()) {
      add_alias(collection, index_of(i), city->local_name, "local_name", identities, diagnostics);
    }
    if (const auto* term = std::get_if<Term>(&entity.facts)) {
      for (const std::string& form : term->forms) {
        add_alias(collection, index_of(i), form, "forms", identities, diagnostics);
      }
    }
  }
}

/// "toolkit:welcome" -> "welcome".
std::string without_prefix(std::string_view written) {
  const std::size_t colon = written.find(':');
  return std::string(colon == std::string_view::npos ? written : written.substr(colon + 1));
}

std::vector<std::string> toolkits_of(const Entity& entity) {
  std::vector<std::string> toolkits;
  if (entity.kind != Kind::KeyFactor) return toolkits;
  if (!entity.toolkit.empty()) toolkits.push_back(entity.toolkit);
  for (const Reference& reference : entity.references) {
    if (reference.role == Role::SharedBy) toolkits.push_back(without_prefix(reference.written));
  }
  return toolkits;
}

void add_shared_factor(const Entity& entity, EntityIndex index, Identities& identities) {
  const auto last_part = [](const std::string& id) { return id.substr(id.rfind('/') + 1); };
  for (const std::string& toolkit : identities.toolkits_of[static_cast<std::size_t>(index)]) {
    identities.shared_factors.try_emplace({toolkit, last_part(entity.id)}, index);
    for (const std::string& alias : entity.aliases) {
      identities.shared_factors.try_emplace({toolkit, last_part(alias_id(entity, alias))}, index);
    }
  }
}

void add_factors(const Collection& collection, Identities& identities) {
  identities.toolkits_of.resize(collection.entities.size());
  for (std::size_t i = 0; i < collection.entities.size(); ++i) {
    const Entity& entity = collection.entities[i];
    const auto* factor = std::get_if<KeyFactor>(&entity.facts);
    if (factor == nullptr) continue;
    identities.toolkits_of[i] = toolkits_of(entity);
    for (const std::string& toolkit : identities.toolkits_of[i]) {
      identities.factors[{toolkit, factor->number}].push_back(index_of(i));
    }
    if (entity.toolkit.empty()) add_shared_factor(entity, index_of(i), identities);
  }
}

void add_commitments(const Collection& collection, Identities& identities,
                     Diagnostics& diagnostics) {
  for (std::size_t i = 0; i < collection.entities.size(); ++i) {
    const Entity& entity = collection.entities[i];
    const auto* commitment = std::get_if<Commitment>(&entity.facts);
    if (commitment == nullptr || commitment->number == 0) continue;
    const auto [place, added] = identities.commitments.try_emplace(commitment->number, index_of(i));
    if (added) continue;
    diagnostics.push_back(
        {.code = Code::DuplicateNumber,
         .where = place_of_field(collection, entity, "number"),
         .message = fmt::format("commitment {} is already in {}", commitment->number,
                                path_of(collection, entity_at(collection, place->second))),
         .help = {"give each commitment its own number"}});
  }
}

}  // namespace

std::optional<EntityIndex> Identities::find(Kind kind, std::string_view id) const {
  const auto found = by_id.find(std::pair(kind, std::string(id)));
  if (found == by_id.end()) return std::nullopt;
  return found->second;
}

Identities identify(const Collection& collection, Diagnostics& diagnostics) {
  Identities identities;
  add_ids(collection, identities, diagnostics);
  add_aliases(collection, identities, diagnostics);
  add_factors(collection, identities);
  add_commitments(collection, identities, diagnostics);
  return identities;
}

}  // namespace brochure
