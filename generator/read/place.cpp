#include "read/place.h"

#include <algorithm>
#include <array>
#include <span>
#include <vector>

#include <fmt/format.h>

#include "base/slug.h"
#include "base/suggest.h"

namespace brochure {
namespace {

using Parts = std::span<const std::string>;

struct Folder {
  std::string_view name;
  Kind kind;
};

constexpr std::array<Folder, 7> top_folders{{{"cities", Kind::City},
                                             {"context", Kind::ContextFactor},
                                             {"charter", Kind::Commitment},
                                             {"terms", Kind::Term},
                                             {"documents", Kind::Document},
                                             {"notes", Kind::Note},
                                             {"pages", Kind::Page}}};
constexpr std::array<Folder, 4> toolkit_folders{{{"factors", Kind::KeyFactor},
                                                 {"cases", Kind::Case},
                                                 {"parts", Kind::Part},
                                                 {"notes", Kind::Note}}};
constexpr std::array<Folder, 2> programme_folders{
    {{"factors", Kind::KeyFactor}, {"notes", Kind::Note}}};

/// The names of folders below the content folder, and of the file without its ending.
/// "x/index.md" is the file "x".
std::vector<std::string> parts_of(std::string_view path) {
  std::vector<std::string> parts;
  path = path.substr(0, path.rfind('.'));
  while (!path.empty()) {
    const std::size_t end = path.find('/');
    parts.emplace_back(path.substr(0, end));
    path.remove_prefix(end == std::string_view::npos ? path.size() : end + 1);
  }
  if (parts.size() > 2 && parts.back() == "index") parts.pop_back();
  if (!parts.empty()) parts.erase(parts.begin());
  return parts;
}

template <std::size_t size>
std::optional<Kind> kind_in(const std::array<Folder, size>& folders, std::string_view name) {
  const auto found = std::ranges::find(folders, name, &Folder::name);
  if (found == folders.end()) return std::nullopt;
  return found->kind;
}

std::optional<Place> top_place(Parts parts) {
  if (parts.size() == 2) {
    if (const auto kind = kind_in(top_folders, parts[0]))
      return Place{.kind = *kind, .id = parts[1]};
  }
  if (parts.size() == 3 && parts[0] == "reports") {
    const bool whole = parts[2] == "report";
    return Place{.kind = Kind::Finding, .id = whole ? parts[1] : parts[1] + "/" + parts[2]};
  }
  return std::nullopt;
}

std::optional<Place> programme_place(Parts parts) {
  const std::string& programme = parts[0];
  if (parts.size() == 2 && parts[1] == "programme") {
    return Place{.kind = Kind::Programme, .id = programme, .programme = programme};
  }
  if (parts.size() != 3) return std::nullopt;
  if (const auto kind = kind_in(programme_folders, parts[1])) {
    return Place{.kind = *kind, .id = programme + "/" + parts[2], .programme = programme};
  }
  const bool toolkit = parts[2] == "toolkit";
  if (!toolkit && parts[2] != "standard") return std::nullopt;
  return Place{.kind = toolkit ? Kind::Toolkit : Kind::Standard,
               .id = parts[1],
               .programme = programme,
               .toolkit = parts[1]};
}

std::optional<Place> toolkit_place(Parts parts) {
  if (parts.size() != 4) return std::nullopt;
  const auto kind = kind_in(toolkit_folders, parts[2]);
  if (!kind) return std::nullopt;
  return Place{
      .kind = *kind, .id = parts[1] + "/" + parts[3], .programme = parts[0], .toolkit = parts[1]};
}

bool is_top_folder(std::string_view name) {
  return name == "reports" || kind_in(top_folders, name).has_value();
}

/// The folder that somebody may have meant: "citys" and "city" for "cities".
template <std::size_t size>
std::string_view nearest_folder(const std::array<Folder, size>& folders, std::string_view written) {
  std::vector<std::string_view> names;
  std::vector<std::string_view> meant;
  for (const Folder& folder : folders) {
    const KindNames& kind = names_of(folder.kind);
    for (const std::string_view name : {folder.name, kind.prefix, kind.one, kind.many}) {
      names.push_back(name);
      meant.push_back(folder.name);
    }
  }
  const auto near = nearest(written, names, 1);
  return near.empty() ? std::string_view{} : meant[near[0]];
}

template <std::size_t size>
std::string list_of(const std::array<Folder, size>& folders) {
  std::string list;
  for (const Folder& folder : folders) {
    if (!list.empty()) list += ", ";
    list += folder.name;
  }
  return list;
}

/// For a path that is too deep: "cases/2013/market".
std::string help_for_depth(std::string_view folder, Parts below) {
  return fmt::format(
      "no folders stand in '{}': move it up, or name it {}.md; a text with pictures "
      "is {}/index.md",
      folder, below.back(), below.back());
}

std::string help_in_programme(Parts parts) {
  // parts[1] is a toolkit's folder, or one of the programme's own.
  const bool own = kind_in(programme_folders, parts[1]).has_value();
  const std::string& folder = own || parts.size() == 3 ? parts[1] : parts[2];
  const Parts below = parts.subspan(own ? 2 : 3);
  if (below.size() > 1 && kind_in(toolkit_folders, folder)) return help_for_depth(folder, below);
  const std::string_view near = nearest_folder(toolkit_folders, folder);
  if (!near.empty() && near != folder) return fmt::format("did you mean the folder '{}'?", near);
  return fmt::format("in a toolkit's folder stand toolkit.md, standard.md and the folders {}",
                     list_of(toolkit_folders));
}

std::string help_for_unknown_place(Parts parts) {
  if (parts.size() >= 3 && is_top_folder(parts[0])) {
    return help_for_depth(parts[0], parts.subspan(1));
  }
  const std::string_view near =
      parts.size() == 2 ? nearest_folder(top_folders, parts[0]) : std::string_view{};
  if (!near.empty()) return fmt::format("did you mean the folder '{}'?", near);
  if (parts.size() >= 3) return help_in_programme(parts);
  return fmt::format(
      "move it into the folder of a programme or toolkit, or into one of {}, reports",
      list_of(top_folders));
}

/// The folder of a programme's shared factors and notes cannot be a toolkit's as well.
bool check_toolkit_name(Parts parts, FileId file, Diagnostics& diagnostics) {
  if (parts.size() != 3 || is_top_folder(parts[0])) return true;
  if (parts[2] != "toolkit" && parts[2] != "standard") return true;
  if (!kind_in(programme_folders, parts[1])) return true;
  diagnostics.push_back(
      {.code = Code::BadId,
       .where = {.file = file},
       .message = fmt::format("'{}' cannot be the id of a toolkit", parts[1]),
       .help = {fmt::format("rename the folder: '{}' holds what a programme's toolkits share",
                            parts[1])}});
  return false;
}

/// Names that Windows keeps for devices, whatever their ending.
bool is_reserved(std::string_view name) {
  constexpr std::array<std::string_view, 6> reserved{"con", "prn", "aux", "nul", "com1", "lpt1"};
  return std::ranges::find(reserved, name) != reserved.end();
}

bool check_names(Parts parts, FileId file, Diagnostics& diagnostics) {
  for (const std::string& name : parts) {
    if (is_slug(name) && !is_reserved(name) && name.size() <= 100) continue;
    const std::string better = slug_of(name);
    diagnostics.push_back(
        {.code = Code::BadId,
         .where = {.file = file},
         .message = fmt::format("'{}' cannot be an id", name),
         .help = {is_slug(better) && better != name && !is_reserved(better)
                      ? fmt::format("rename it to '{}'", better)
                      : "use up to 100 small letters, digits and hyphens, and no name that "
                        "Windows keeps for itself"}});
    return false;
  }
  return true;
}

}  // namespace

std::optional<Place> place_of(std::string_view path, FileId file, Diagnostics& diagnostics) {
  const std::vector<std::string> parts = parts_of(path);
  std::optional<Place> place;
  if (!parts.empty()) {
    if (is_top_folder(parts[0])) {
      place = top_place(parts);
    } else {
      place = parts.size() == 4 ? toolkit_place(parts) : programme_place(parts);
    }
  }
  if (!place) {
    diagnostics.push_back({.code = Code::UnknownPlace,
                           .where = {.file = file},
                           .message = "nothing is kept at this place",
                           .help = {help_for_unknown_place(parts)}});
    return std::nullopt;
  }
  if (!check_toolkit_name(parts, file, diagnostics)) return std::nullopt;
  if (!check_names(parts, file, diagnostics)) return std::nullopt;
  return place;
}

}  // namespace brochure
