#include "link/checks.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "base/suggest.h"
#include "link/place_of_field.h"

namespace brochure {
namespace {

const Toolkit* toolkit_of(const Collection& collection, const Identities& identities,
                          const std::string& id) {
  const auto index = identities.find(Kind::Toolkit, id);
  return index ? &facts_of<Toolkit>(entity_at(collection, *index)) : nullptr;
}

const FactorGroup* group_of(const Toolkit& toolkit, const std::string& id) {
  const auto found = std::ranges::find(toolkit.groups, id, &FactorGroup::id);
  return found == toolkit.groups.end() ? nullptr : &*found;
}

void check_group(const Collection& collection, const Identities& identities, const Entity& entity,
                 const std::string& toolkit_id, Diagnostics& diagnostics) {
  const auto& factor = facts_of<KeyFactor>(entity);
  const Toolkit* toolkit = toolkit_of(collection, identities, toolkit_id);
  // A stub says what a source says of it; it need not know its groups.
  if (toolkit == nullptr || toolkit->stub || factor.group.empty() ||
      group_of(*toolkit, factor.group))
    return;
  std::vector<std::string_view> groups;
  for (const FactorGroup& group : toolkit->groups) groups.push_back(group.id);
  const auto near = nearest(factor.group, groups, 1);
  diagnostics.push_back(
      {.code = Code::UnknownGroup,
       .where = place_of_field(collection, entity, "group"),
       .message = fmt::format("the toolkit '{}' has no group '{}'", toolkit_id, factor.group),
       .help = {!near.empty() ? fmt::format("did you mean '{}'?", groups[near[0]])
                : groups.empty()
                    ? fmt::format("add a [[group]] to the toolkit's file, or remove the line")
                    : fmt::format("its groups are {}", fmt::join(groups, ", "))}});
}

/// Factors that are numbered together: those of a toolkit, or of a group that begins at 1 again.
using Numbering = std::pair<std::string, std::string>;

std::map<Numbering, std::vector<EntityIndex>> numberings(const LinkedCollection& linked,
                                                         const Identities& identities) {
  std::map<Numbering, std::vector<EntityIndex>> all;
  for (const EntityIndex index : entities_of(linked, Kind::KeyFactor)) {
    const auto& factor = facts_of<KeyFactor>(entity_at(linked, index));
    for (const std::string& id : identities.toolkits_of[static_cast<std::size_t>(index)]) {
      const Toolkit* toolkit = toolkit_of(linked.collection, identities, id);
      if (toolkit == nullptr || toolkit->stub) continue;
      const FactorGroup* group = group_of(*toolkit, factor.group);
      all[{id, group != nullptr && group->restarts ? group->id : std::string()}].push_back(index);
    }
  }
  return all;
}

void check_numbering(const LinkedCollection& linked, const Numbering& numbering, bool may_have_gaps,
                     std::vector<EntityIndex> factors, Diagnostics& diagnostics) {
  const auto number_of = [&](EntityIndex index) {
    return facts_of<KeyFactor>(entity_at(linked, index)).number;
  };
  std::ranges::stable_sort(factors, {}, number_of);
  std::int64_t expected = 1;
  const Entity* before = nullptr;
  for (const EntityIndex index : factors) {
    const Entity& entity = entity_at(linked, index);
    const std::int64_t number = number_of(index);
    if (number == 0) continue;  // its number was reported as missing or wrong
    const Span where = place_of_field(linked.collection, entity, "number");
    if (number < expected && before != nullptr) {
      diagnostics.push_back({.code = Code::DuplicateNumber,
                             .where = where,
                             .message = fmt::format("key factor {} of '{}' is already \"{}\"",
                                                    number, numbering.first, before->title),
                             .help = {"give each key factor its own number"}});
    } else if (number > expected && !may_have_gaps) {
      diagnostics.push_back({.code = Code::NumberGap,
                             .where = where,
                             .message = fmt::format("'{}' has a key factor {} but no key factor {}",
                                                    numbering.first, number, expected),
                             .help = {"correct the number, or add the missing factor; a toolkit "
                                      "that holds only a part of its source's "
                                      "factors says so with factors_in_source"}});
    }
    expected = number + 1;
    before = &entity;
  }
}

void check_commitments(const LinkedCollection& linked, Diagnostics& diagnostics) {
  std::int64_t expected = 1;
  for (const EntityIndex index : entities_of(linked, Kind::Commitment)) {
    const Entity& entity = entity_at(linked, index);
    const std::int64_t number = facts_of<Commitment>(entity).number;
    if (number > expected) {
      diagnostics.push_back({.code = Code::NumberGap,
                             .where = place_of_field(linked.collection, entity, "number"),
                             .message = fmt::format("there is a commitment {} but no commitment {}",
                                                    number, expected),
                             .help = {"correct the number, or add the missing commitment"}});
    }
    expected = number + 1;
  }
}

void check_factor(const LinkedCollection& linked, const Identities& identities, EntityIndex index,
                  Diagnostics& diagnostics) {
  const Entity& entity = entity_at(linked, index);
  for (const std::string& toolkit : identities.toolkits_of[static_cast<std::size_t>(index)]) {
    check_group(linked.collection, identities, entity, toolkit, diagnostics);
  }
  if (!facts_of<KeyFactor>(entity).questions.empty()) return;
  diagnostics.push_back(
      {.code = Code::FactorWithoutQuestions,
       .where = start_of(entity),
       .message = fmt::format("the key factor \"{}\" has no guide questions", entity.title),
       .help = {"add the heading \"## Guide questions\" and a list of questions below it"}});
}

void check_owner(const Collection& collection, const Identities& identities, const Entity& entity,
                 Kind kind, const std::string& id, std::string_view file,
                 std::set<std::string>& reported, Diagnostics& diagnostics) {
  if (id.empty() || identities.find(kind, id)) return;
  const std::string& path = file_of(collection.sources, entity.file).path;
  const std::size_t end = path.find("/" + id + "/");
  const std::string folder =
      path.substr(0, end == std::string::npos ? path.size() : end + id.size() + 2);
  if (!reported.insert(folder).second) return;
  diagnostics.push_back(
      {.code = Code::OwnerMissing,
       .where = start_of(entity),
       .message = fmt::format("the {} '{}' has no file of its own", names_of(kind).one, id),
       .help = {fmt::format("add {}{}", folder, file)}});
}

void check_owners(const Collection& collection, const Identities& identities,
                  Diagnostics& diagnostics) {
  std::set<std::string> reported;
  for (const Entity& entity : collection.entities) {
    check_owner(collection, identities, entity, Kind::Programme, entity.programme, "programme.md",
                reported, diagnostics);
    check_owner(collection, identities, entity, Kind::Toolkit, entity.toolkit, "toolkit.md",
                reported, diagnostics);
    if (entity.kind == Kind::Finding) {
      check_owner(collection, identities, entity, Kind::Finding,
                  entity.id.substr(0, entity.id.find('/')), "report.md", reported, diagnostics);
    }
  }
}

}  // namespace

void check_model(const LinkedCollection& linked, const Identities& identities,
                 Diagnostics& diagnostics) {
  for (const EntityIndex index : entities_of(linked, Kind::KeyFactor)) {
    check_factor(linked, identities, index, diagnostics);
  }
  for (const auto& [numbering, factors] : numberings(linked, identities)) {
    const Toolkit* toolkit = toolkit_of(linked.collection, identities, numbering.first);
    check_numbering(linked, numbering, toolkit->factors_in_source.has_value(), factors,
                    diagnostics);
  }
  check_commitments(linked, diagnostics);
  check_owners(linked.collection, identities, diagnostics);
}

}  // namespace brochure
