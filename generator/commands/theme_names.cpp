#include "commands/theme_names.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <string_view>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "base/suggest.h"
#include "link/place_of_field.h"

namespace brochure {
namespace {

using Names = std::set<std::string, std::less<>>;

/// NAME of each themes/NAME/theme.toml.
Names themes_there(const FolderContents& theme_files) {
  constexpr std::string_view folder = "themes/";
  constexpr std::string_view manifest = "/theme.toml";
  Names names;
  for (const SourceFile& file : theme_files.texts) {
    if (!file.path.ends_with(manifest)) continue;
    names.insert(
        file.path.substr(folder.size(), file.path.size() - folder.size() - manifest.size()));
  }
  return names;
}

std::string advice_on(const std::string& name, const Names& known) {
  if (known.empty()) return fmt::format("there is none yet: write themes/{}/theme.toml", name);
  const std::vector<std::string_view> candidates(known.begin(), known.end());
  const auto near = nearest(name, candidates, 1);
  if (near.empty()) return fmt::format("the themes are {}", fmt::join(known, ", "));
  return fmt::format("did you mean '{}'?", candidates[near.front()]);
}

/// Keeps a theme's name if there is such a theme, else reports it.
void use(const std::string& name, Span where, const Names& known, Names& used,
         Diagnostics& diagnostics) {
  if (known.contains(name)) {
    used.insert(name);
  } else {
    diagnostics.push_back({.code = Code::UnknownTheme,
                           .where = where,
                           .message = fmt::format("no theme '{}'", name),
                           .help = {advice_on(name, known)}});
  }
}

}  // namespace

std::vector<std::string> themes_in_use(const SiteConfig& config, const LinkedCollection& linked,
                                       const FolderContents& theme_files, Problems& problems) {
  const Names known = themes_there(theme_files);
  Names used;
  Diagnostics of_site;
  use(config.site.theme, config.theme, known, used, of_site);
  Diagnostics of_programmes;
  for (const Entity& entity : linked.collection.entities) {
    // Without a theme it was reported already.
    const auto* programme = std::get_if<Programme>(&entity.facts);
    if (programme == nullptr || programme->theme.empty()) continue;
    use(programme->theme, place_of_item(linked.collection, entity, "theme", programme->theme),
        known, used, of_programmes);
  }
  std::ranges::move(problems_in(config.sources, of_site), std::back_inserter(problems));
  std::ranges::move(problems_in(linked.collection.sources, of_programmes),
                    std::back_inserter(problems));
  return {used.begin(), used.end()};
}

}  // namespace brochure
