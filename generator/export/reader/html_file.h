#pragma once

// A reader version as one HTML file with nothing outside it.

#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "export/reader/bound_version.h"

namespace brochure {

/// The bytes of a file below the site's root, "assets/base/fonts/serif.4f3a9c.woff2"; nothing if
/// there is none.
using SiteFiles = std::function<std::optional<std::string>(std::string_view path)>;

/// What a version looks like, and what it can do, as its theme says.
struct ReaderLook {
  std::string style;   ///< names files as if it stood in assets/
  std::string script;  ///< may be empty
};

/// Style sheet, script, typefaces and pictures are in the file itself, and a Content Security
/// Policy that lets nothing else in. Works from disk, without a network, and without its script.
std::string html_file(const BoundVersion& version, const ReaderLook& look, const SiteFiles& files);

}  // namespace brochure
