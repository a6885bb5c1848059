#include "compose/cities_by_role.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

#include "compose/if_any.h"
#include "compose/links.h"
#include "compose/view_of.h"
#include "compose/words.h"

namespace brochure {
namespace {

/// In the order in which readers see them. A role that is not named here comes last.
constexpr std::array<std::string_view, 6> role_order{"mentor",    "mentee",      "partner",
                                                     "co-author", "participant", "signatory"};

struct RoleGroup {
  std::string role;
  ViewList cities;
};

/// Whether a city's role was in this programme or toolkit.
bool is_in(const Edition& edition, EntityIndex city, const CityRole& role, EntityIndex where) {
  if (target_of(edition.linked, city, role.programme).entity == where) return true;
  return role.toolkit && target_of(edition.linked, city, *role.toolkit).entity == where;
}

void add_roles(const Edition& edition, EntityIndex city, EntityIndex where,
               std::vector<RoleGroup>& groups) {
  for (const CityRole& role : facts_of<City>(entity_at(edition.linked, city)).roles) {
    if (!is_in(edition, city, role, where)) continue;
    auto group = std::ranges::find(groups, role.role, &RoleGroup::role);
    if (group == groups.end()) group = groups.insert(groups.end(), {.role = role.role});
    ViewObject link = link_to(edition, city);
    link["note"] = role.note;
    group->cities.emplace_back(std::move(link));
  }
}

}  // namespace

View cities_by_role(const Edition& edition, EntityIndex programme_or_toolkit) {
  std::vector<EntityIndex> cities;
  const auto index = static_cast<std::size_t>(programme_or_toolkit);
  for (const RelationIndex incoming : edition.linked.incoming[index]) {
    const Relation& relation = relation_at(edition.linked, incoming);
    if (relation.role != Role::TookPart && relation.role != Role::TookPartIn) continue;
    // Incoming relations stand together by where they come from.
    if (cities.empty() || cities.back() != relation.from) cities.push_back(relation.from);
  }
  std::vector<RoleGroup> groups;
  for (const EntityIndex city : cities) add_roles(edition, city, programme_or_toolkit, groups);
  std::ranges::stable_sort(groups, {}, [](const RoleGroup& group) {
    return std::ranges::find(role_order, group.role) - role_order.begin();
  });
  ViewList views;
  for (RoleGroup& group : groups) {
    views.emplace_back(view_of(
        {{"role", word(edition, "city_roles_" + group.role)}, {"items", std::move(group.cities)}}));
  }
  return if_any(std::move(views));
}

}  // namespace brochure
