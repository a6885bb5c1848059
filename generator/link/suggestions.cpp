#include "link/suggestions.h"

#include <algorithm>

#include <fmt/format.h>

#include "base/ascii.h"
#include "base/slug.h"
#include "base/suggest.h"
#include "link/candidates.h"

namespace brochure {
namespace {

constexpr std::size_t suggestions_max = 3;

/// An entity's id and title, each a name that it may be known by.
struct Names {
  std::vector<std::string_view> names;
  std::vector<const Entity*> entities;  ///< of each name

  void add(std::string_view name, const Entity& entity) {
    names.push_back(name);
    entities.push_back(&entity);
  }
};

std::string_view last_part(std::string_view id) {
  const std::size_t slash = id.rfind('/');
  return slash == std::string_view::npos ? id : id.substr(slash + 1);
}

void add_near(const Names& names, std::string_view wanted, std::vector<const Entity*>& found) {
  if (wanted.empty()) return;
  for (const std::size_t i : nearest(wanted, names.names, 2 * suggestions_max)) {
    if (std::ranges::find(found, names.entities[i]) == found.end())
      found.push_back(names.entities[i]);
  }
}

/// The name without what people add to it: blanks, quotes, a number sign, a kind with a slash, an
/// anchor, a file's ending. In the form of ids.
std::string tidy(std::string_view written) {
  while (written.starts_with('#') || written.starts_with(' ')) written.remove_prefix(1);
  written = written.substr(0, written.find('#'));
  const std::size_t separator = written.find_first_of("/.");
  if (separator != std::string_view::npos && kind_of_prefix(written.substr(0, separator))) {
    written.remove_prefix(separator + 1);
  }
  for (const std::string_view ending : {".md", ".toml", ".html"}) {
    if (written.ends_with(ending)) written.remove_suffix(ending.size());
  }
  std::string name;
  while (!written.empty()) {
    const std::size_t end = std::min(written.find('/'), written.size());
    if (!name.empty()) name += '/';
    name += slug_of(written.substr(0, end));
    written.remove_prefix(std::min(end + 1, written.size()));
  }
  return name;
}

/// What the name would mean if it were written as it should be.
void add_tidied(const Collection& collection, const Identities& identities, const Entity& from,
                std::span<const Kind> kinds, std::string_view written,
                std::vector<const Entity*>& found) {
  const std::string name = tidy(written);
  if (name.empty()) return;
  for (std::size_t i = 0; i < kind_count; ++i) {
    const auto kind = static_cast<Kind>(i);
    if (!kinds.empty() && std::ranges::find(kinds, kind) == kinds.end()) continue;
    if (kind == Kind::Question) continue;
    for (const EntityIndex index : candidates_for(identities, from, kind, name)) {
      found.push_back(&entity_at(collection, index));
    }
    // A number alone, outside a toolkit.
    if (kind != Kind::KeyFactor || !from.toolkit.empty() || !is_number(name)) continue;
    for (const auto& [key, factors] : identities.factors) {
      if (std::to_string(key.second) != name) continue;
      for (const EntityIndex index : factors) found.push_back(&entity_at(collection, index));
    }
  }
}

/// Where nothing is near: how such things are named.
std::vector<std::string> general_help(const Collection& collection, const Identities& identities,
                                      const Entity& from, std::span<const Kind> kinds) {
  constexpr std::size_t few = 5;
  if (kinds.size() != 1) return {};
  std::vector<const Entity*> all;
  for (const Entity& entity : collection.entities) {
    const bool is_near =
        entity.toolkit.empty() || from.toolkit.empty() || entity.toolkit == from.toolkit;
    if (entity.kind == kinds.front() && is_near) all.push_back(&entity);
  }
  const std::string_view many = names_of(kinds.front()).many;
  if (all.empty()) return {fmt::format("there are no {} here yet", many)};
  if (all.size() > few) {
    return {fmt::format("the ids of {} are the names of their files, such as {}", many,
                        file_of(collection.sources, all.front()->file).path)};
  }
  std::string list;
  for (const Entity* entity : all) {
    list += fmt::format("{}{} \"{}\"", list.empty() ? "" : ", ",
                        spelling_of(identities, *entity, from), entity->title);
  }
  return {fmt::format("there {} {}", all.size() == 1 ? "is" : "are", list)};
}

}  // namespace

std::string spelling_of(const Identities& identities, const Entity& entity, const Entity& from) {
  const std::string_view prefix = names_of(entity.kind).prefix;
  if (!entity.toolkit.empty() && entity.toolkit == from.toolkit) {
    // Its number is 0 where it was not understood.
    if (const auto* factor = std::get_if<KeyFactor>(&entity.facts); factor && factor->number > 0) {
      const auto same_number = identities.factors.find(std::pair(from.toolkit, factor->number));
      if (same_number != identities.factors.end() && same_number->second.size() == 1) {
        return fmt::format("{}:{}", prefix, factor->number);
      }
    }
    if (entity.kind != Kind::Toolkit && entity.kind != Kind::Standard) {
      return fmt::format("{}:{}", prefix, last_part(entity.id));
    }
  }
  if (const auto* commitment = std::get_if<Commitment>(&entity.facts);
      commitment && commitment->number > 0) {
    return fmt::format("{}:{}", prefix, commitment->number);
  }
  return fmt::format("{}:{}", prefix, entity.id);
}

std::vector<std::string> suggestions(const Collection& collection, const Identities& identities,
                                     const Entity& from, std::span<const Kind> kinds,
                                     std::string_view written, std::string_view text) {
  Names near_by;
  Names elsewhere;
  for (const Entity& entity : collection.entities) {
    if (!kinds.empty() && std::ranges::find(kinds, entity.kind) == kinds.end()) continue;
    Names& names = entity.toolkit == from.toolkit ? near_by : elsewhere;
    names.add(last_part(entity.id), entity);
    names.add(entity.title, entity);
  }
  // What stands in the same toolkit is meant more often than what does not.
  std::vector<const Entity*> found;
  add_tidied(collection, identities, from, kinds, written, found);
  for (const std::string_view wanted :
       {is_number(last_part(written)) ? "" : last_part(written), text}) {
    for (const Names* names : {&near_by, &elsewhere}) {
      if (found.empty()) add_near(*names, wanted, found);
    }
  }
  if (found.empty()) return general_help(collection, identities, from, kinds);
  std::vector<std::string> lines;
  for (const Entity* entity : found) {
    if (lines.size() == suggestions_max) break;
    const std::string spelling = spelling_of(identities, *entity, from);
    const std::string title = entity->title.empty() ? "" : fmt::format(" \"{}\"", entity->title);
    lines.push_back(
        fmt::format("{} {}{}?", lines.empty() ? "did you mean" : "or", spelling, title));
  }
  return lines;
}

}  // namespace brochure
