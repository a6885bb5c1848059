#include "commands/typefaces.h"

#include <algorithm>
#include <string>
#include <variant>

#include <fmt/core.h>

#include "base/content_hash.h"

namespace brochure {
namespace {

void read_typeface(const FaceFile& file, Themes& themes, Diagnostics& diagnostics) {
  if (themes.typefaces.contains(file.path)) return;
  const auto asset = std::ranges::find(themes.assets, file.path, &Output::path);
  if (asset == themes.assets.end()) {
    diagnostics.push_back(
        {.code = Code::MissingPackage,
         .where = file.where,
         .message = fmt::format("nothing is published as '{}'", file.path),
         .help = {"name the file as [packages] does, or as it stands in files/"}});
    return;
  }
  const auto& bytes = std::get<std::string>(asset->content);
  themes.typefaces[file.path] = {.bytes = bytes, .hash = content_hash(bytes)};
}

}  // namespace

void read_typefaces(Themes& themes, Diagnostics& diagnostics) {
  for (const auto& [name, theme] : themes.by_name) {
    for (const auto& [face, files] : theme.faces) {
      for (const FaceFile& file : files) read_typeface(file, themes, diagnostics);
    }
  }
}

}  // namespace brochure
