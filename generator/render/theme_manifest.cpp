#include "render/theme_manifest.h"

#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>

#include <fmt/format.h>

#include "base/suggest.h"
#include "render/toml.h"

namespace brochure {
namespace {

/// A sort of file that is joined into one, in the order of a list in theme.toml.
struct Joined {
  std::string_view key;
  std::string_view folder;
  std::string_view ending;
  std::string_view name;
};

constexpr Joined joined_styles{"styles", "styles", ".css", "style sheet"};
constexpr Joined joined_scripts{"scripts", "scripts", ".js", "script"};
constexpr Joined joined_reader_styles{"reader_styles", "styles/reader", ".css", "style sheet"};
constexpr Joined joined_reader_faces{"reader_faces", "styles/reader", ".css", "style sheet"};
constexpr Joined joined_paper_faces{"paper_faces", "styles/reader", ".css", "style sheet"};
constexpr Joined joined_epub_styles{"epub_styles", "styles/epub", ".css", "style sheet"};
constexpr Joined joined_reader_scripts{"reader_scripts", "scripts/reader", ".js", "script"};
constexpr std::string_view libraries_key = "reader_libraries";

void report_unknown_file(const Joined& sort, const std::string& name, Span where,
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
std::vector<FileId> read_order(const Joined& sort, const TomlEntry& entry,
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

void report_unlisted(const Joined& sort, const TemplateFiles& files,
                     const std::vector<FileId>& listed, Diagnostics& diagnostics) {
  for (const auto& [name, file] : files) {
    if (std::ranges::find(listed, file) != listed.end()) continue;
    diagnostics.push_back({Code::UnknownPlace,
                           {.file = file},
                           fmt::format("this {} is not in use", sort.name),
                           "",
                           {fmt::format("add \"{}\" to '{}' in theme.toml", name, sort.key)}});
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

/// The lists of style sheets of reader versions. They may name those of the site too. False if the
/// entry is something else.
bool read_reader_styles(const TomlEntry& entry, const UnorderedFiles& files, ThemeManifest& read,
                        Diagnostics& diagnostics) {
  TemplateFiles styles = files.reader_styles;
  styles.insert(files.styles.begin(), files.styles.end());
  const auto read_into = [&](const Joined& sort, std::vector<FileId>& list) {
    if (entry.key != sort.key) return false;
    list = read_order(sort, entry, styles, diagnostics);
    return true;
  };
  return read_into(joined_reader_styles, read.reader_styles) ||
         read_into(joined_reader_faces, read.reader_faces) ||
         read_into(joined_paper_faces, read.paper_faces);
}

std::vector<FileId> all_reader_styles(const ThemeManifest& read) {
  std::vector<FileId> all = read.reader_styles;
  all.insert(all.end(), read.reader_faces.begin(), read.reader_faces.end());
  all.insert(all.end(), read.paper_faces.begin(), read.paper_faces.end());
  return all;
}

}  // namespace

ThemeManifest read_manifest(const std::string& theme, FileId manifest, const UnorderedFiles& files,
                            const Sources& sources, Diagnostics& diagnostics) {
  ThemeManifest read;
  const auto table = read_toml(sources, manifest, diagnostics);
  if (!table) return read;
  bool has_title = false;
  for (const TomlEntry& entry : *table) {
    if (entry.key == "title" || entry.key == "description") {
      has_title |= read_text(entry, diagnostics) && entry.key == "title";
    } else if (entry.key == "inherits") {
      read.inherits = read_text(entry, diagnostics).value_or("");
      read.inherits_where = entry.value.where;
    } else if (entry.key == joined_styles.key) {
      read.styles = read_order(joined_styles, entry, files.styles, diagnostics);
    } else if (entry.key == joined_scripts.key) {
      read.scripts = read_order(joined_scripts, entry, files.scripts, diagnostics);
    } else if (read_reader_styles(entry, files, read, diagnostics)) {
      continue;
    } else if (entry.key == joined_reader_scripts.key) {
      // The search works as that of the site.
      TemplateFiles scripts = files.reader_scripts;
      scripts.insert(files.scripts.begin(), files.scripts.end());
      read.reader_scripts = read_order(joined_reader_scripts, entry, scripts, diagnostics);
    } else if (entry.key == libraries_key) {
      continue;  // once it is known what is published
    } else if (entry.key == joined_epub_styles.key) {
      read.epub_styles = read_order(joined_epub_styles, entry, files.epub_styles, diagnostics);
    } else if (entry.key == "packages") {
      read.packages = read_packages(theme, entry, diagnostics);
    } else if (entry.key == "paper_packages") {
      read.paper_packages = read_packages(theme, entry, diagnostics);
    } else if (entry.key == "faces") {
      read.faces = read_faces(theme, entry, diagnostics);
    } else if (entry.key == "map_outlines") {
      read.map_outlines = read_map_outlines(theme, entry, diagnostics);
    } else {
      report_unknown_key(entry,
                         {"title", "inherits", "description", "styles", "scripts", "reader_styles",
                          "reader_faces", "paper_faces", "reader_scripts", "reader_libraries",
                          "epub_styles", "packages", "paper_packages", "faces", "map_outlines"},
                         diagnostics);
    }
  }
  for (const TomlEntry& entry : *table) {
    if (entry.key == libraries_key)
      read.reader_libraries = read_libraries(theme, entry, read.packages, diagnostics);
  }
  if (!has_title) {
    diagnostics.push_back(
        {Code::MissingKey, {.file = manifest}, "a theme needs a 'title'", "", {"title = \"...\""}});
  }
  report_unlisted(joined_styles, files.styles, read.styles, diagnostics);
  report_unlisted(joined_scripts, files.scripts, read.scripts, diagnostics);
  report_unlisted(joined_reader_styles, files.reader_styles, all_reader_styles(read), diagnostics);
  report_unlisted(joined_epub_styles, files.epub_styles, read.epub_styles, diagnostics);
  report_unlisted(joined_reader_scripts, files.reader_scripts, read.reader_scripts, diagnostics);
  return read;
}

}  // namespace brochure
