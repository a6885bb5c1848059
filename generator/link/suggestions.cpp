#include "link/suggestions.h"

#include <algorithm>

#include <fmt/format.h>

#include "base/suggest.h"

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

bool is_number(std::string_view text) {
  return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

}  // namespace

std::string spelling_of(const Identities& identities, const Entity& entity, const Entity& from) {
  const std::string_view prefix = names_of(entity.kind).prefix;
  if (!entity.toolkit.empty() && entity.toolkit == from.toolkit) {
    if (const auto* factor = std::get_if<KeyFactor>(&entity.facts)) {
      const auto same_number = identities.factors.find(std::pair(from.toolkit, factor->number));
      if (same_number != identities.factors.end() && same_number->second.size() == 1) {
        return fmt::format("{}:{}", prefix, factor->number);
      }
    }
    if (entity.kind != Kind::Toolkit && entity.kind != Kind::Standard) {
      return fmt::format("{}:{}", prefix, last_part(entity.id));
    }
  }
  if (const auto* commitment = std::get_if<Commitment>(&entity.facts)) {
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
  for (const std::string_view wanted :
       {is_number(last_part(written)) ? "" : last_part(written), text}) {
    for (const Names* names : {&near_by, &elsewhere}) {
      if (found.empty()) add_near(*names, wanted, found);
    }
  }
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
