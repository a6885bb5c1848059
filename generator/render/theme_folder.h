#pragma once

// The files of a theme, each in its place. Knows nothing of what is in them but theme.toml.

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/diagnostic.h"
#include "base/files.h"
#include "model/output.h"
#include "render/partials.h"
#include "render/theme_manifest.h"

namespace brochure {

struct ThemeFolder {
  std::string name;
  FileId file{};  ///< theme.toml
  ThemeManifest manifest;
  std::optional<FileId> tokens;  ///< tokens.toml
  TemplateFiles templates;       ///< by name, without ending; those of chapters as "reader/NAME"
  TemplateFiles partials;
  TemplateFiles words;  ///< by language
  Outputs files;        ///< published as they are
};

using ThemeFolders = std::map<std::string, ThemeFolder, std::less<>>;

/// Every theme by its name. A folder without theme.toml and a file in no known place are reported.
ThemeFolders find_themes(const FolderContents& theme_files, Diagnostics& diagnostics);

/// The themes that `name` inherits from, itself first. Reports a theme that is not there, and a
/// circle; then the chain ends.
std::vector<const ThemeFolder*> inheritance_of(const ThemeFolder& theme, const ThemeFolders& themes,
                                               Diagnostics& diagnostics);

/// Reports that there is no theme of this name.
void report_unknown_theme(const std::string& name, const ThemeFolders& themes, Span where,
                          Diagnostics& diagnostics);

}  // namespace brochure
