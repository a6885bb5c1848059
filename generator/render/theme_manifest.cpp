#include "render/theme_manifest.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <utility>
#include <variant>

#include <fmt/format.h>

#include "base/suggest.h"
#include "render/toml.h"

namespace brochure {
namespace {

constexpr std::string_view libraries_key = "reader_libraries";

/// What stands in theme.toml beside lists of files.
constexpr std::array<std::string_view, 8> other_keys{
    "title",          "inherits", "description",  "packages",
    "paper_packages", "faces",    "map_outlines", libraries_key};

/// Files that are joined into one, in the order of a list in theme.toml.
struct ListedFiles {
  std::string_view key;
  std::string_view folder;
  std::string_view ending;
  std::string_view name;
  const TemplateFiles* files;     ///< in the folder
  const TemplateFiles* of_site;   ///< the list may name these too; or none
  std::vector<FileId>* in_order;  ///< as the list has them
};

/// Reader versions share styles with the site, and their search works as its own does.
using Lists = std::array<ListedFiles, 7>;
Lists lists_of(const UnorderedFiles& files, ThemeManifest& read) {
  const auto* styles = &files.styles;
  const auto* scripts = &files.scripts;
  const auto* of_readers = &files.reader_styles;
  ReaderParts& reader = read.reader;
  return {{
      {"styles", "styles", ".css", "style sheet", styles, nullptr, &read.styles},
      {"scripts", "scripts", ".js", "script", scripts, nullptr, &read.scripts},
      {"reader_styles", "styles/reader", ".css", "style sheet", of_readers, styles, &reader.styles},
      {"reader_faces", "styles/reader", ".css", "style sheet", of_readers, styles, &reader.faces},
      {"paper_faces", "styles/reader", ".css", "style sheet", of_readers, styles,
       &reader.paper_faces},
      {"epub_styles", "styles/epub", ".css", "style sheet", &files.epub_styles, nullptr,
       &reader.epub_styles},
      {"reader_scripts", "scripts/reader", ".js", "script", &files.reader_scripts, scripts,
       &reader.scripts},
  }};
}

void report_unknown_file(const ListedFiles& sort, const std::string& name, Span where,
                         const TemplateFiles& files, Diagnostics& diagnostics) {
  std::vector<std::string_view> names;
  for (const auto& [known, file] : files) names.emplace_back(known);
  Diagnostic diagnostic{Code::MissingTemplate,
                        where,
                        fmt::format("no file {}/{}{}", sort.folder, name, sort.ending),
                        "",
                        {}};
  const auto near = nearest(name, names, 1);
  if (!near.empty()) diagnostic.help.push_back(fmt::format("did you mean '{}'?", names[near[0]]));
  diagnostics.push_back(std::move(diagnostic));
}

/// The files in the order in which theme.toml lists them.
std::vector<FileId> read_order(const ListedFiles& sort, const TomlEntry& entry,
                               const TemplateFiles& files, Diagnostics& diagnostics) {
  std::vector<FileId> order;
  const auto* list = std::get_if<TomlList>(&entry.value.data);
  if (list == nullptr) {
    diagnostics.push_back({Code::WrongType,
                           entry.value.where,
                           fmt::format("'{}' must be a list of texts", sort.key),
                           "",
                           {}});
    return order;
  }
  for (const TomlValue& value : *list) {
    const auto name = read_text({entry.key, entry.where, value}, diagnostics);
    if (!name) continue;
    const auto found = files.find(*name);
    if (found == files.end()) {
      report_unknown_file(sort, *name, value.where, files, diagnostics);
    } else {
      order.push_back(found->second);
    }
  }
  return order;
}

/// False if the entry is no list of files.
bool read_list(const Lists& lists, const TomlEntry& entry, Diagnostics& diagnostics) {
  const auto list = std::ranges::find(lists, std::string_view(entry.key), &ListedFiles::key);
  if (list == lists.end()) return false;
  TemplateFiles known = *list->files;
  if (list->of_site != nullptr) known.insert(list->of_site->begin(), list->of_site->end());
  *list->in_order = read_order(*list, entry, known, diagnostics);
  return true;
}

bool is_listed(const Lists& lists, FileId file) {
  return std::ranges::any_of(lists, [&](const ListedFiles& list) {
    return std::ranges::find(*list.in_order, file) != list.in_order->end();
  });
}

/// Files that stand in no list. The first one that could have them is named.
void report_unlisted(const Lists& lists, Diagnostics& diagnostics) {
  for (const ListedFiles& list : lists) {
    const bool is_first =
        std::ranges::find(lists, list.files, &ListedFiles::files)->key == list.key;
    if (!is_first) continue;
    for (const auto& [name, file] : *list.files) {
      if (is_listed(lists, file)) continue;
      diagnostics.push_back({Code::UnknownPlace,
                             {.file = file},
                             fmt::format("this {} is not in use", list.name),
                             "",
                             {fmt::format("add \"{}\" to '{}' in theme.toml", name, list.key)}});
    }
  }
}

/// Reports a path that does not lead from a folder to a file below it.
bool check_path(std::string_view path, Span where, Diagnostics& diagnostics) {
  const bool is_below = !path.empty() && !path.starts_with('/') && !path.ends_with('/') &&
                        path.find('\\') == std::string_view::npos &&
                        fmt::format("/{}/", path).find("/../") == std::string::npos;
  if (is_below) return true;
  diagnostics.push_back({Code::OutOfRange,
                         where,
                         fmt::format("'{}' is not the path of a file below a folder", path),
                         "",
                         {"\"fonts/serif.woff2\" = \"package/files/serif.woff2\""}});
  return false;
}

/// The lines `"published path" = "path in a package"`.
PackageFiles read_packages(const std::string& theme, const TomlEntry& entry,
                           Diagnostics& diagnostics) {
  PackageFiles packages;
  const auto* table = std::get_if<TomlTable>(&entry.value.data);
  if (table == nullptr) {
    diagnostics.push_back({Code::WrongType,
                           entry.value.where,
                           fmt::format("'{}' must be a table of texts", entry.key),
                           "",
                           {}});
    return packages;
  }
  for (const TomlEntry& line : *table) {
    auto file = read_text(line, diagnostics);
    if (!file || !check_path(line.key, line.where, diagnostics) ||
        !check_path(*file, line.value.where, diagnostics)) {
      continue;
    }
    packages.push_back({.path = fmt::format("assets/{}/{}", theme, line.key),
                        .file = std::move(*file),
                        .where = line.value.where});
  }
  return packages;
}

/// The lines `face = ["published path", ...]`.
Faces read_faces(const std::string& theme, const TomlEntry& entry, Diagnostics& diagnostics) {
  Faces faces;
  const auto* table = std::get_if<TomlTable>(&entry.value.data);
  if (table == nullptr) {
    diagnostics.push_back(
        {Code::WrongType, entry.value.where, "'faces' must be a table of lists", "", {}});
    return faces;
  }
  for (const TomlEntry& line : *table) {
    const auto* list = std::get_if<TomlList>(&line.value.data);
    if (list == nullptr) {
      diagnostics.push_back({Code::WrongType,
                             line.value.where,
                             fmt::format("'{}' must be a list of texts", line.key),
                             "",
                             {}});
      continue;
    }
    for (const TomlValue& value : *list) {
      const auto file = read_text({line.key, line.where, value}, diagnostics);
      if (!file) continue;
      faces[line.key].push_back(
          {.path = fmt::format("assets/{}/{}", theme, *file), .where = value.where});
    }
  }
  return faces;
}

/// Files of packages, as the table [packages] publishes them.
std::vector<std::string> read_libraries(const std::string& theme, const TomlEntry& entry,
                                        const PackageFiles& packages, Diagnostics& diagnostics) {
  std::vector<std::string> paths;
  const auto* list = std::get_if<TomlList>(&entry.value.data);
  if (list == nullptr) {
    diagnostics.push_back({Code::WrongType,
                           entry.value.where,
                           fmt::format("'{}' must be a list of texts", entry.key),
                           "",
                           {}});
    return paths;
  }
  for (const TomlValue& value : *list) {
    const auto name = read_text({entry.key, entry.where, value}, diagnostics);
    if (!name) continue;
    std::string path = fmt::format("assets/{}/{}", theme, *name);
    if (std::ranges::find(packages, path, &PackageFile::path) == packages.end()) {
      diagnostics.push_back(
          {Code::MissingTemplate,
           value.where,
           fmt::format("no file of a package is published as '{}'", *name),
           "",
           {fmt::format("add \"{}\" = \"PACKAGE/FILE\" below [packages]", *name)}});
      continue;
    }
    paths.push_back(std::move(path));
  }
  return paths;
}

/// A file of a package that is read, not published.
std::optional<PackageFile> read_map_outlines(const std::string& theme, const TomlEntry& entry,
                                             Diagnostics& diagnostics) {
  auto file = read_text(entry, diagnostics);
  if (!file || !check_path(*file, entry.value.where, diagnostics)) return std::nullopt;
  return PackageFile{.path = fmt::format("assets/{}/", theme),
                     .file = std::move(*file),
                     .where = entry.value.where};
}

/// What is no list of files. False if theme.toml has no such entry.
bool read_other(const std::string& theme, const TomlEntry& entry, ThemeManifest& read,
                Diagnostics& diagnostics) {
  if (entry.key == "title" || entry.key == "description") {
    read_text(entry, diagnostics);
  } else if (entry.key == "inherits") {
    read.inherits = read_text(entry, diagnostics).value_or("");
    read.inherits_where = entry.value.where;
  } else if (entry.key == "packages") {
    read.packages = read_packages(theme, entry, diagnostics);
  } else if (entry.key == "paper_packages") {
    read.paper_packages = read_packages(theme, entry, diagnostics);
  } else if (entry.key == "faces") {
    read.faces = read_faces(theme, entry, diagnostics);
  } else if (entry.key == "map_outlines") {
    read.map_outlines = read_map_outlines(theme, entry, diagnostics);
  } else {
    return entry.key == libraries_key;  // read once it is known what is published
  }
  return true;
}

void report_unknown(const TomlEntry& entry, const Lists& lists, Diagnostics& diagnostics) {
  std::vector<std::string_view> known(other_keys.begin(), other_keys.end());
  for (const ListedFiles& list : lists) known.push_back(list.key);
  report_unknown_key(entry, known, diagnostics);
}

bool has_title(const TomlTable& table) {
  return std::ranges::any_of(table, [](const TomlEntry& entry) {
    return entry.key == "title" && std::holds_alternative<std::string>(entry.value.data);
  });
}

}  // namespace

ThemeManifest read_manifest(const std::string& theme, FileId manifest, const UnorderedFiles& files,
                            const Sources& sources, Diagnostics& diagnostics) {
  ThemeManifest read;
  const auto table = read_toml(sources, manifest, diagnostics);
  if (!table) return read;
  const Lists lists = lists_of(files, read);
  for (const TomlEntry& entry : *table) {
    const bool is_known =
        read_list(lists, entry, diagnostics) || read_other(theme, entry, read, diagnostics);
    if (!is_known) report_unknown(entry, lists, diagnostics);
  }
  for (const TomlEntry& entry : *table) {
    if (entry.key == libraries_key)
      read.reader.libraries = read_libraries(theme, entry, read.packages, diagnostics);
  }
  if (!has_title(*table)) {
    diagnostics.push_back(
        {Code::MissingKey, {.file = manifest}, "a theme needs a 'title'", "", {"title = \"...\""}});
  }
  report_unlisted(lists, diagnostics);
  return read;
}

}  // namespace brochure
