#include "compose/navigation.h"

#include <algorithm>
#include <array>

#include "compose/dates.h"
#include "compose/links.h"
#include "compose/overviews/overview.h"
#include "compose/places.h"
#include "compose/view_of.h"
#include "compose/words.h"
#include "model/address.h"

namespace brochure {
namespace {

constexpr std::array main_lists{Kind::Toolkit,    Kind::KeyFactor, Kind::Case, Kind::City,
                                Kind::Commitment, Kind::Finding,   Kind::Term};
constexpr std::array further_lists{Kind::ContextFactor, Kind::Note, Kind::Document};

ViewObject step_to(const Edition& edition, EntityIndex index) {
  const Entity& entity = entity_at(edition.linked, index);
  return view_of({{"address", page_path(entity)}, {"title", short_title_of(entity)}});
}

/// What an entity is part of, from the outermost in.
std::vector<EntityIndex> ancestors_of(const Edition& edition, EntityIndex index) {
  std::vector<EntityIndex> ancestors;
  const Entity& entity = entity_at(edition.linked, index);
  if (entity.kind == Kind::Finding) {
    for (auto parent = parent_of(edition, index); parent; parent = parent_of(edition, *parent)) {
      if (std::ranges::find(ancestors, *parent) != ancestors.end()) break;
      ancestors.insert(ancestors.begin(), *parent);
    }
    return ancestors;
  }
  if (entity.kind == Kind::Programme || entity.kind == Kind::Note) return ancestors;
  if (const auto programme = programme_of(edition, entity)) ancestors.push_back(*programme);
  if (entity.kind == Kind::Toolkit || entity.toolkit.empty()) return ancestors;
  if (const auto toolkit = toolkit_of(edition, index)) ancestors.push_back(*toolkit);
  return ancestors;
}

ViewObject sidebar_item(const Edition& edition, EntityIndex item, EntityIndex here) {
  const Entity& entity = entity_at(edition.linked, item);
  ViewObject view = step_to(edition, item);
  const auto* factor = std::get_if<KeyFactor>(&entity.facts);
  view.emplace("number", factor != nullptr ? std::to_string(factor->number) : std::string{});
  view.emplace("current", item == here);
  return view;
}

ViewObject sidebar_group(const Edition& edition, Phrase title,
                         const std::vector<EntityIndex>& entities, EntityIndex here) {
  ViewList items;
  for (const EntityIndex item : entities) items.emplace_back(sidebar_item(edition, item, here));
  return view_of({{"title", std::move(title)}, {"items", std::move(items)}});
}

ViewList sidebar_groups(const Edition& edition, EntityIndex toolkit, EntityIndex here) {
  ViewList groups;
  const std::string& id = entity_at(edition.linked, toolkit).id;
  if (const auto standard = find_entity(edition.linked, Kind::Standard, id)) {
    groups.emplace_back(sidebar_group(edition, "", {*standard}, here));
  }
  for (const GroupedFactors& group : grouped_factors(edition, toolkit)) {
    Phrase title = group.group != nullptr ? group.group->title : word(edition, "key_factors");
    groups.emplace_back(sidebar_group(edition, std::move(title), group.factors, here));
  }
  const std::vector<EntityIndex> parts = parts_of(edition, toolkit);
  if (!parts.empty()) {
    groups.emplace_back(sidebar_group(edition, word(edition, "parts"), parts, here));
  }
  return groups;
}

ViewObject link_to_overviews(const Edition& edition) {
  return view_of({{"address", overviews_path}, {"title", word(edition, "overviews")}});
}

/// A link that says what it leads to only where that is a number of a series.
ViewObject neighbour(const Edition& edition, EntityIndex index) {
  ViewObject link = link_to(edition, index);
  const Kind kind = entity_at(edition.linked, index).kind;
  if (kind != Kind::KeyFactor && kind != Kind::Commitment && kind != Kind::Finding) {
    link["label"] = "";
  }
  return link;
}

}  // namespace

Kind list_above(const Entity& entity) {
  const bool in_toolkit = !entity.programme.empty() && entity.kind != Kind::Note;
  return in_toolkit ? Kind::Toolkit : entity.kind;
}

ViewList breadcrumb(const Edition& edition, EntityIndex index) {
  const Entity& entity = entity_at(edition.linked, index);
  ViewList steps{link_to_list(edition, Kind::Page)};
  const Kind list = list_above(entity);
  if (list != Kind::Page) steps.emplace_back(link_to_list(edition, list));
  for (const EntityIndex ancestor : ancestors_of(edition, index)) {
    steps.emplace_back(step_to(edition, ancestor));
  }
  return steps;
}

ViewList breadcrumb_of_list(const Edition& edition, Kind list) {
  if (list == Kind::Page) return {};
  return {link_to_list(edition, Kind::Page)};
}

ViewList doors(const Edition& edition, std::optional<Kind> here) {
  ViewList doors;
  for (const Kind list : main_lists) {
    if (!has_list(edition.linked, list)) continue;
    ViewObject door = link_to_list(edition, list);
    door.emplace("current", here && list_path(*here) == list_path(list));
    doors.emplace_back(std::move(door));
  }
  if (has_any_overview(edition.linked)) {
    ViewObject door = link_to_overviews(edition);
    door.emplace("current", false);
    doors.emplace_back(std::move(door));
  }
  return doors;
}

ViewList footer(const Edition& edition) {
  ViewList links;
  for (const Kind list : main_lists) {
    if (has_list(edition.linked, list)) links.emplace_back(link_to_list(edition, list));
  }
  for (const Kind list : further_lists) {
    if (has_list(edition.linked, list)) links.emplace_back(link_to_list(edition, list));
  }
  if (has_any_overview(edition.linked)) links.emplace_back(link_to_overviews(edition));
  if (!edition.site.downloads.empty())
    links.emplace_back(
        view_of({{"address", downloads_path}, {"title", word(edition, "downloads")}}));
  links.emplace_back(
      view_of({{"address", search_path}, {"title", word(edition, "search_and_index")}}));
  for (const EntityIndex page : entities_of(edition.linked, Kind::Page)) {
    if (!introduces_a_list(entity_at(edition.linked, page))) {
      links.emplace_back(step_to(edition, page));
    }
  }
  return links;
}

View sidebar(const Edition& edition, EntityIndex index) {
  const Kind kind = entity_at(edition.linked, index).kind;
  if (kind == Kind::Note) return false;
  const auto toolkit = toolkit_of(edition, index);
  if (!toolkit) return false;
  const auto& facts = facts_of<Toolkit>(entity_at(edition.linked, *toolkit));
  if (facts.stub) return false;
  ViewObject view = step_to(edition, *toolkit);
  view.emplace("current", *toolkit == index);
  view.emplace("letter", facts.letter);
  view.emplace("year", year_in_words(facts.year));
  view.emplace("groups", sidebar_groups(edition, *toolkit, index));
  return view;
}

View steps(const Edition& edition, const std::vector<EntityIndex>& among, EntityIndex index) {
  const auto here = std::ranges::find(among, index);
  if (here == among.end() || among.size() < 2) return false;
  ViewObject view = view_of({{"previous", false}, {"next", false}});
  if (here != among.begin()) view["previous"] = neighbour(edition, *std::prev(here));
  if (std::next(here) != among.end()) view["next"] = neighbour(edition, *std::next(here));
  return view;
}

}  // namespace brochure
