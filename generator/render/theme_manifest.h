#pragma once

// What theme.toml says: what a theme inherits from, and the order of its styles and scripts.

#include <optional>
#include <string>
#include <vector>

#include "base/diagnostic.h"
#include "base/source.h"
#include "model/theme.h"
#include "render/partials.h"

namespace brochure {

/// What a theme has for reader versions.
struct ReaderParts {
  std::vector<FileId> styles;
  std::vector<FileId> faces;        ///< before these: the typefaces for the screen
  std::vector<FileId> paper_faces;  ///< instead of those, where we print
  std::vector<FileId> scripts;
  std::vector<std::string> libraries;  ///< where they are published
  std::vector<FileId> epub_styles;     ///< of e-books
};

struct ThemeManifest {
  std::string inherits;  ///< the name of another theme, or empty
  Span inherits_where;
  std::vector<FileId> styles;   ///< in the order in which they apply
  std::vector<FileId> scripts;  ///< in the order in which they run
  ReaderParts reader;
  PackageFiles packages;
  PackageFiles paper_packages;
  Faces faces;
  std::optional<PackageFile> map_outlines;
};

/// A theme's files that theme.toml puts into an order, by name without ending.
struct UnorderedFiles {
  TemplateFiles styles;
  TemplateFiles scripts;
  TemplateFiles reader_styles;
  TemplateFiles reader_scripts;
  TemplateFiles epub_styles;
};

/// Reads the theme.toml of the theme `theme`. A file that it does not list is reported too.
ThemeManifest read_manifest(const std::string& theme, FileId manifest, const UnorderedFiles& files,
                            const Sources& sources, Diagnostics& diagnostics);

}  // namespace brochure
