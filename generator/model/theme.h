#pragma once

// A look, as loaded from themes/: everything that rendering needs, checked.

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/source.h"
#include "model/output.h"
#include "model/template.h"

namespace brochure {

/// The interface's words in one language, by name: "why_it_matters" -> "Why it matters".
using Words = std::map<std::string, std::string, std::less<>>;

/// A file of a typeface, which a theme names in theme.toml.
struct FaceFile {
  std::string path;  ///< where it is published, without the hash of its contents
  Span where;        ///< in theme.toml

  bool operator==(const FaceFile&) const = default;
};

/// The files of each face by its name, such as "serif"; of each, the first that has a letter shows
/// it.
using Faces = std::map<std::string, std::vector<FaceFile>, std::less<>>;

/// A typeface's file, read.
struct Typeface {
  std::string bytes;
  std::string hash;  ///< of the bytes
};

/// By where they are published, as in FaceFile.
using TypefaceFiles = std::map<std::string, Typeface, std::less<>>;

struct Theme {
  std::string name;
  std::map<std::string, Template, std::less<>> templates;  ///< by name, partials already put in
  std::vector<std::string> styles;   ///< paths of its style sheets from the site's root, in order
  std::vector<std::string> scripts;  ///< likewise of its scripts
  std::string reader_style;   ///< of reader versions: one style sheet, as if it stood in assets/
  std::string paper_style;    ///< likewise of those that we print ourselves
  std::string reader_script;  ///< likewise
  std::vector<std::string> reader_libraries;  ///< paths of the scripts that run before that
  std::string epub_style;                     ///< of reader versions as e-books

  /// The design's values by the name of their CSS property, without "--": those of the light
  /// scheme ("ink" -> "#1b1f24") and those that both share ("space-4" -> "1rem").
  std::map<std::string, std::string, std::less<>> tokens;

  std::map<std::string, std::string, std::less<>> dark;  ///< colours of the dark scheme
  Faces faces;                                           ///< for drawing
};

/// The languages of a site: of the words around its texts, and of these.
struct Languages {
  std::string interface;
  std::string content;
};

/// The attributes that say the language of an element. Both are empty where a site has but one.
struct LanguageMarks {
  std::string interface;       ///< of an element in the interface's language within the page
  std::string content;         ///< of an element in the content's language within such a one
  bool right_to_left = false;  ///< whether the content is written so
};

/// A file of a fetched package that a theme publishes.
struct PackageFile {
  std::string path;  ///< where it is published
  std::string file;  ///< below the folder of all packages: "minisearch/dist/umd/index.js"
  Span where;        ///< in theme.toml

  bool operator==(const PackageFile&) const = default;
};

using PackageFiles = std::vector<PackageFile>;

/// All looks of a site, and the files they publish.
struct Themes {
  Words words;
  LanguageMarks marks;
  std::map<std::string, Theme, std::less<>> by_name;
  Outputs assets;
  PackageFiles packages;        ///< published too; whether they are there is not known yet
  PackageFiles paper_packages;  ///< likewise, but not published: what is printed holds them
  Outputs paper_files;          ///< the same, found
  TypefaceFiles typefaces;      ///< of all faces; not read yet when themes have been loaded
  std::optional<PackageFile> map_outlines;  ///< of countries, TopoJSON; read, not published
};

}  // namespace brochure
