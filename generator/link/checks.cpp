#include "link/checks.h"

#include <algorithm>
#include <map>
#include <optional>
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

/// A factor whose number or group was reported may be the one that seems to be missing elsewhere.
bool is_faulty(const KeyFactor& factor, const Toolkit& toolkit) {
  return factor.number == 0 ||
         (!factor.group.empty() && group_of(toolkit, factor.group) == nullptr);
}

/// Factors that are numbered together: those of a toolkit, or of a group that begins at 1 again.
using Numbering = std::pair<std::string, std::string>;

struct Numbered {
  std::vector<EntityIndex> factors;
  bool may_have_gaps = false;
};

std::map<Numbering, Numbered> numberings(const LinkedCollection& linked,
                                         const Identities& identities) {
  std::map<Numbering, Numbered> all;
  std::set<std::string> faulty;
  for (const EntityIndex index : entities_of(linked, Kind::KeyFactor)) {
    const auto& factor = facts_of<KeyFactor>(entity_at(linked, index));
    for (const std::string& id : identities.toolkits_of[static_cast<std::size_t>(index)]) {
      const Toolkit* toolkit = toolkit_of(linked.collection, identities, id);
      if (toolkit == nullptr || toolkit->stub) continue;
      if (is_faulty(factor, *toolkit)) {
        faulty.insert(id);
        continue;
      }
      const FactorGroup* group = group_of(*toolkit, factor.group);
      Numbered& numbered =
          all[{id, group != nullptr && group->restarts ? group->id : std::string()}];
      numbered.factors.push_back(index);
      numbered.may_have_gaps = toolkit->factors_in_source.has_value();
    }
  }
  for (auto& [numbering, numbered] : all) {
    if (faulty.contains(numbering.first)) numbered.may_have_gaps = true;
  }
  return all;
}

void check_numbering(const LinkedCollection& linked, const Numbering& numbering, Numbered numbered,
                     Diagnostics& diagnostics) {
  const auto number_of = [&](EntityIndex index) {
    return facts_of<KeyFactor>(entity_at(linked, index)).number;
  };
  std::ranges::stable_sort(numbered.factors, {}, number_of);
  std::int64_t expected = 1;
  const Entity* before = nullptr;
  for (const EntityIndex index : numbered.factors) {
    const Entity& entity = entity_at(linked, index);
    const std::int64_t number = number_of(index);
    const Span where = place_of_field(linked.collection, entity, "number");
    if (number < expected && before != nullptr) {
      diagnostics.push_back(
          {.code = Code::DuplicateNumber,
           .where = where,
           .message = fmt::format("key factor {} of '{}' is already in {}", number, numbering.first,
                                  file_of(linked.collection.sources, before->file).path),
           .help = {"give each key factor its own number"}});
    } else if (number > expected && !numbered.may_have_gaps) {
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
  bool faulty = false;  // a number was reported, which may be the one that seems to be missing
  for (const EntityIndex index : entities_of(linked, Kind::Commitment)) {
    const Entity& entity = entity_at(linked, index);
    const std::int64_t number = facts_of<Commitment>(entity).number;
    faulty |= number == 0;
    if (number > expected && !faulty) {
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
}

std::optional<EntityIndex> parent_of(const LinkedCollection& linked, EntityIndex index) {
  const auto& references = entity_at(linked, index).references;
  const auto& targets = linked.targets[static_cast<std::size_t>(index)];
  for (std::size_t i = 0; i < references.size(); ++i) {
    if (references[i].role == Role::PartOf && targets[i]) return targets[i]->entity;
  }
  return std::nullopt;
}

/// Reports findings above which there is a circle instead of a report.
void check_parents(const LinkedCollection& linked, Diagnostics& diagnostics) {
  const auto& findings = entities_of(linked, Kind::Finding);
  for (const EntityIndex finding : findings) {
    auto above = parent_of(linked, finding);
    for (std::size_t steps = 0; above && steps < findings.size(); ++steps) {
      if (above == finding) break;
      above = parent_of(linked, *above);
    }
    if (above != finding) continue;
    diagnostics.push_back(
        {.code = Code::PartOfItself,
         .where = place_of_field(linked.collection, entity_at(linked, finding), "parent"),
         .message = fmt::format("'{}' would be a part of itself", entity_at(linked, finding).id),
         .help = {"name another parent, or none"}});
  }
}

/// What a folder needs: a file of its own.
struct Owner {
  Kind kind{};
  std::string_view noun;
  std::string_view file;
  std::size_t depth;  ///< of the folder in the path
};

/// The path's first folders, with a slash behind them.
std::string_view folders_of(std::string_view path, std::size_t depth) {
  std::size_t end = 0;
  for (; depth > 0; --depth) end = path.find('/', end) + 1;
  return path.substr(0, end);
}

void check_owner(const Collection& collection, const Identities& identities, const Entity& entity,
                 const Owner& owner, const std::string& id, std::set<std::string>& reported,
                 Diagnostics& diagnostics) {
  if (id.empty() || identities.find(owner.kind, id)) return;
  const std::string& path = file_of(collection.sources, entity.file).path;
  const std::string folder(folders_of(path, owner.depth));
  if (!reported.insert(folder).second) return;
  diagnostics.push_back(
      {.code = Code::OwnerMissing,
       .where = start_of(collection, entity),
       .message = fmt::format("the {} '{}' has no file of its own", owner.noun, id),
       .help = {fmt::format("add {}{}", folder, owner.file)}});
}

void check_owners(const Collection& collection, const Identities& identities,
                  Diagnostics& diagnostics) {
  constexpr Owner programme{Kind::Programme, "programme", "programme.md", 2};
  constexpr Owner toolkit{Kind::Toolkit, "toolkit", "toolkit.md", 3};
  constexpr Owner report{Kind::Finding, "report", "report.md", 3};
  std::set<std::string> reported;
  const auto check = [&](const Entity& entity, const Owner& owner, const std::string& id) {
    check_owner(collection, identities, entity, owner, id, reported, diagnostics);
  };
  for (const Entity& entity : collection.entities) {
    check(entity, programme, entity.programme);
    check(entity, toolkit, entity.toolkit);
    if (entity.kind == Kind::Finding)
      check(entity, report, entity.id.substr(0, entity.id.find('/')));
  }
}

void check_coordinates(const LinkedCollection& linked, Diagnostics& diagnostics) {
  constexpr double latitude_most = 90;
  for (const EntityIndex index : entities_of(linked, Kind::City)) {
    const Entity& entity = entity_at(linked, index);
    const double latitude = facts_of<City>(entity).latitude;
    if (latitude >= -latitude_most && latitude <= latitude_most) continue;
    diagnostics.push_back(
        {.code = Code::OutOfRange,
         .where = place_of_field(linked.collection, entity, "coordinates"),
         .message = fmt::format("there is no latitude {}", latitude),
         .label = "the latitude comes first, -90 to 90",
         .help = {"are the two numbers swapped? They are [latitude, longitude]"}});
  }
}

}  // namespace

void check_model(const LinkedCollection& linked, const Identities& identities,
                 Diagnostics& diagnostics) {
  for (const EntityIndex index : entities_of(linked, Kind::KeyFactor)) {
    check_factor(linked, identities, index, diagnostics);
  }
  for (const auto& [numbering, numbered] : numberings(linked, identities)) {
    check_numbering(linked, numbering, numbered, diagnostics);
  }
  check_commitments(linked, diagnostics);
  check_parents(linked, diagnostics);
  check_coordinates(linked, diagnostics);
  check_owners(linked.collection, identities, diagnostics);
}

}  // namespace brochure
