#include "commands/map_outlines_file.h"

#include <optional>

#include <fmt/core.h>

#include "base/file_bytes.h"
#include "commands/package_files.h"
#include "read/topology.h"

namespace brochure {

Outlines load_outlines(const std::filesystem::path& folder, Themes& themes,
                       Diagnostics& diagnostics) {
  if (!themes.map_outlines) return {};
  const std::filesystem::path packages = std::filesystem::absolute(folder);
  const PackageFile& file = *themes.map_outlines;
  if (!require_package_file(packages, file, diagnostics)) return {};
  std::optional<Outlines> outlines = read_topology(read_bytes(packages / file.file));
  if (!outlines) {
    diagnostics.push_back({Code::MissingPackage,
                           file.where,
                           fmt::format("'{}' is not a TopoJSON file with 'countries'", file.file),
                           "",
                           {"map_outlines = \"world-atlas/countries-50m.json\"",
                            "or take the line out: then maps show the cities alone"}});
    return {};
  }
  add_licence_of(packages, file, themes, diagnostics);
  return std::move(*outlines);
}

}  // namespace brochure
