#include "render/theme_folder.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "base/suggest.h"
#include "render/toml.h"

namespace brochure {
namespace {

/// A theme whose styles and scripts are not in order yet.
struct FoundTheme {
  ThemeFolder folder;
  UnorderedFiles unordered;
  bool has_manifest = false;
};

using FoundThemes = std::map<std::string, FoundTheme, std::less<>>;

Span whole_file(FileId file) { return {.file = file}; }

/// The name of a file directly in `folder` without its ending; nothing for any other file.
std::optional<std::string> name_in(std::string_view path, std::string_view folder,
                                   std::string_view ending) {
  if (!path.starts_with(folder) || !path.ends_with(ending)) return std::nullopt;
  path.remove_prefix(folder.size());
  path.remove_suffix(ending.size());
  if (path.empty() || path.find('/') != std::string_view::npos) return std::nullopt;
  return std::string(path);
}

/// Where a file published as it is goes; nothing for any other file.
std::optional<std::string> asset_path(const std::string& theme, std::string_view path) {
  constexpr std::string_view folder = "files/";
  if (!path.starts_with(folder)) return std::nullopt;
  return fmt::format("assets/{}/{}", theme, path.substr(folder.size()));
}

/// "themes/base/styles/type.css" as "base" and "styles/type.css"; nothing for a file in no theme.
std::optional<std::pair<std::string, std::string_view>> split_path(std::string_view path) {
  const std::size_t first = path.find('/');
  const std::size_t second = path.find('/', first + 1);
  if (first == std::string_view::npos || second == std::string_view::npos) return std::nullopt;
  return std::pair{std::string(path.substr(first + 1, second - first - 1)),
                   path.substr(second + 1)};
}

/// False if the file is in no place that a theme has.
bool place_text(const SourceFile& source, std::string_view path, FileId file, FoundTheme& theme) {
  ThemeFolder& folder = theme.folder;
  if (const auto asset = asset_path(folder.name, path)) {
    folder.files.push_back({*asset, source.text});
  } else if (path == "theme.toml") {
    folder.file = file;
    theme.has_manifest = true;
  } else if (path == "tokens.toml") {
    folder.tokens = file;
  } else if (const auto name = name_in(path, "templates/", ".mustache")) {
    folder.templates[*name] = file;
  } else if (const auto chapter = name_in(path, "templates/reader/", ".mustache")) {
    folder.templates["reader/" + *chapter] = file;
  } else if (const auto partial = name_in(path, "templates/partials/", ".mustache")) {
    folder.partials[*partial] = file;
  } else if (const auto style = name_in(path, "styles/", ".css")) {
    theme.unordered.styles[*style] = file;
  } else if (const auto reader_style = name_in(path, "styles/reader/", ".css")) {
    theme.unordered.reader_styles[*reader_style] = file;
  } else if (const auto epub_style = name_in(path, "styles/epub/", ".css")) {
    theme.unordered.epub_styles[*epub_style] = file;
  } else if (const auto reader_script = name_in(path, "scripts/reader/", ".js")) {
    theme.unordered.reader_scripts[*reader_script] = file;
  } else if (const auto script = name_in(path, "scripts/", ".js")) {
    theme.unordered.scripts[*script] = file;
  } else if (const auto language = name_in(path, "words/", ".toml")) {
    folder.words[*language] = file;
  } else {
    return false;
  }
  return true;
}

FoundThemes place_files(const FolderContents& theme_files, Diagnostics& diagnostics) {
  FoundThemes found;
  for (std::size_t index = 0; index < theme_files.texts.size(); ++index) {
    const SourceFile& source = theme_files.texts[index];
    const FileId file{static_cast<std::uint32_t>(index)};
    const auto parts = split_path(source.path);
    if (parts) found[parts->first].folder.name = parts->first;
    if (!parts || !place_text(source, parts->second, file, found[parts->first])) {
      diagnostics.push_back({Code::UnknownPlace,
                             whole_file(file),
                             "a theme has no place for this file",
                             "",
                             {"docs/themes.md says what stands where"}});
    }
  }
  for (const std::string& path : theme_files.others) {
    const auto parts = split_path(path);
    if (!parts) continue;
    if (const auto asset = asset_path(parts->first, parts->second)) {
      found[parts->first].folder.name = parts->first;
      found[parts->first].folder.files.push_back({*asset, CopyOf{path}});
    }
  }
  return found;
}

/// Any file of the theme, to have a place to point at.
FileId first_file_of(const std::string& name, const Sources& sources) {
  const std::string folder = fmt::format("themes/{}/", name);
  const auto found = std::ranges::find_if(
      sources, [&](const SourceFile& source) { return source.path.starts_with(folder); });
  return FileId{static_cast<std::uint32_t>(found == sources.end() ? 0 : found - sources.begin())};
}

}  // namespace

ThemeFolders find_themes(const FolderContents& theme_files, Diagnostics& diagnostics) {
  ThemeFolders themes;
  for (auto& [name, theme] : place_files(theme_files, diagnostics)) {
    if (!theme.has_manifest) {
      diagnostics.push_back({Code::UnknownTheme,
                             whole_file(first_file_of(name, theme_files.texts)),
                             fmt::format("theme '{}' has no theme.toml", name),
                             "",
                             {fmt::format("write themes/{}/theme.toml", name)}});
      continue;
    }
    ThemeFolder& folder = theme.folder;
    folder.manifest =
        read_manifest(name, folder.file, theme.unordered, theme_files.texts, diagnostics);
    themes.emplace(name, std::move(folder));
  }
  return themes;
}

void report_unknown_theme(const std::string& name, const ThemeFolders& themes, Span where,
                          Diagnostics& diagnostics) {
  std::vector<std::string_view> names;
  for (const auto& [known, folder] : themes) names.emplace_back(known);
  Diagnostic diagnostic{Code::UnknownTheme, where, fmt::format("no theme '{}'", name), "", {}};
  const auto near = nearest(name, names, 1);
  if (!near.empty()) {
    diagnostic.help.push_back(fmt::format("did you mean '{}'?", names[near[0]]));
  } else {
    diagnostic.help.push_back(fmt::format("there are: {}", fmt::join(names, ", ")));
  }
  diagnostics.push_back(std::move(diagnostic));
}

std::vector<const ThemeFolder*> inheritance_of(const ThemeFolder& theme, const ThemeFolders& themes,
                                               Diagnostics& diagnostics) {
  std::vector<const ThemeFolder*> chain{&theme};
  while (!chain.back()->manifest.inherits.empty()) {
    const ThemeManifest& last = chain.back()->manifest;
    const auto parent = themes.find(last.inherits);
    if (parent == themes.end()) {
      report_unknown_theme(last.inherits, themes, last.inherits_where, diagnostics);
      break;
    }
    if (std::ranges::find(chain, &parent->second) != chain.end()) {
      diagnostics.push_back({Code::UnknownTheme,
                             last.inherits_where,
                             fmt::format("theme '{}' inherits from itself", last.inherits),
                             "",
                             {}});
      break;
    }
    chain.push_back(&parent->second);
  }
  return chain;
}

}  // namespace brochure
