#pragma once

// Puts the partials of a template in, as text, so that each page renders from one template.

#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "base/diagnostic.h"
#include "base/source.h"

namespace brochure {

/// The files of a theme's templates by name, those it inherits included.
using TemplateFiles = std::map<std::string, FileId, std::less<>>;

/// The text of a template file with all partials put in, and in them theirs. A partial alone on its
/// line is indented like its tag. Missing partials, and those that contain themselves, are
/// reported; then there is no text. Every file must be valid by `scan_template`.
std::optional<std::string> put_in_partials(FileId file, const Sources& sources,
                                           const TemplateFiles& partials, Diagnostics& diagnostics);

}  // namespace brochure
