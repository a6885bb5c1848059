#include "commands/site_files.h"

#include <algorithm>
#include <variant>

#include <fmt/core.h>

#include "base/ascii.h"
#include "base/files.h"
#include "base/overloaded.h"
#include "model/address.h"
#include "write/output_path.h"

namespace brochure {
namespace {

constexpr std::string_view static_folder = "site/static";

using Paths = std::set<std::string>;

void add_pictures(const Blocks& blocks, Paths& out);

void add_pictures(const Inlines& inlines, Paths& out) {
  for (const Inline& item : inlines) {
    std::visit(
        [&](const auto& node) {
          using Node = std::decay_t<decltype(node)>;
          if constexpr (std::is_same_v<Node, Picture>) out.insert(node.file);
          if constexpr (requires { node.inside; }) add_pictures(node.inside, out);
        },
        item.node);
  }
}

void add_pictures(const Table& table, Paths& out) {
  for (const Inlines& cell : table.header) add_pictures(cell, out);
  for (const auto& row : table.rows) {
    for (const Inlines& cell : row) add_pictures(cell, out);
  }
}

void add_pictures(const List& list, Paths& out) {
  for (const Blocks& item : list.items) add_pictures(item, out);
}

void add_pictures(const Blocks& blocks, Paths& out) {
  for (const Block& block : blocks) {
    std::visit(Overloaded{
                   [&](const Table& table) { add_pictures(table, out); },
                   [&](const List& list) { add_pictures(list, out); },
                   [](const CodeBlock&) {},
                   [](const Rule&) {},
                   [&](const auto& node) { add_pictures(node.inside, out); },
               },
               block.node);
  }
}

void add_pictures(const Prose& prose, Paths& out) {
  add_pictures(prose.blocks, out);
  for (const Blocks& footnote : prose.footnotes) add_pictures(footnote, out);
}

void add_pictures(const ViewObject& object, Paths& out);

void add_pictures(const View& view, Paths& out) {
  std::visit(Overloaded{
                 [](bool) {},
                 [](const std::string&) {},
                 [](const Drawing&) {},
                 [](const Phrase&) {},
                 [&](const ViewList& list) {
                   for (const View& item : list) add_pictures(item, out);
                 },
                 [&](const auto& inside) { add_pictures(inside, out); },
             },
             view.value);
}

void add_pictures(const ViewObject& object, Paths& out) {
  for (const auto& [name, view] : object) add_pictures(view, out);
}

/// What version control and file managers leave behind.
bool is_litter(std::string_view path) {
  const std::string_view name = path.substr(path.rfind('/') + 1);
  return name.starts_with(".git") || name == ".DS_Store";
}

}  // namespace

Paths pictures_on(const PageView& page) {
  Paths pictures;
  add_pictures(page.view, pictures);
  return pictures;
}

Paths pictures_in(const Prose& prose) {
  Paths files;
  add_pictures(prose, files);
  return files;
}

Paths video_files_of(const Entity& entity) {
  Paths files;
  for (const Video& video : entity.videos) {
    for (const std::string& file : {video.file, video.poster, video.captions}) {
      if (!file.empty()) files.insert(file);
    }
  }
  return files;
}

Outputs load_static_files(const std::filesystem::path& root) {
  Outputs outputs;
  if (!std::filesystem::exists(root / static_folder)) return outputs;
  Diagnostics none;  // no file is read as text
  const FolderRules rules{.hidden = FolderRules::Hidden::Listed};
  for (const std::string& file :
       read_folder(root, std::string(static_folder), rules, none).others) {
    if (is_litter(file)) continue;
    outputs.push_back({file.substr(static_folder.size() + 1), CopyOf{file}});
  }
  return outputs;
}

Problems unsafe_names(const std::vector<std::string>& files) {
  Problems problems;
  for (const std::string& file : files) {
    const auto reason = reason_against_path(file);
    if (!reason) continue;
    problems.push_back({.code = Code::BadId,
                        .path = file,
                        .message = fmt::format("cannot be published: {}", *reason),
                        .help = {"rename the file"}});
  }
  return problems;
}

Problems clashes(const Outputs& static_files, const Paths& taken) {
  Paths used;
  for (const std::string& path : taken) used.insert(in_small_letters(path));
  Problems problems;
  for (const Output& file : static_files) {
    if (used.insert(in_small_letters(file.path)).second) continue;
    problems.push_back({.code = Code::AddressClash,
                        .path = fmt::format("{}/{}", static_folder, file.path),
                        .message = fmt::format("the address '{}' is taken already", file.path),
                        .help = {"rename or delete the file"}});
  }
  return problems;
}

Problems kept_for_ever(const Outputs& static_files, const Site& site) {
  Problems problems;
  if (std::ranges::find(site.hosts, Host::Headers) == site.hosts.end()) return problems;
  for (const Output& file : static_files) {
    if (!file.path.starts_with(assets_folder) && !file.path.starts_with(share_folder)) continue;
    problems.push_back(
        {.code = Code::AddressClash,
         .path = fmt::format("{}/{}", static_folder, file.path),
         .message =
             fmt::format("browsers would keep '{}' for ever, whatever becomes of it", file.path),
         .help = {"put the file into another folder: `_headers` knows folders only"}});
  }
  return problems;
}

}  // namespace brochure
