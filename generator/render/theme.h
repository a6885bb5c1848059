#pragma once

// Loads the looks in themes/ and checks them: what docs/themes.md describes.

#include <string>
#include <vector>

#include "base/diagnostic.h"
#include "base/files.h"
#include "model/theme.h"

namespace brochure {

/// The themes in use, and those they inherit from, with the interface's words. Paths in
/// `theme_files` begin with "themes/". After an error the result may be incomplete and is not fit
/// to render from.
Themes load_themes(const FolderContents& theme_files, const std::vector<std::string>& names_in_use,
                   const Languages& languages, Diagnostics& diagnostics);

/// Reports the templates that a loaded theme lacks.
void require_templates(const Themes& themes, const FolderContents& theme_files,
                       const std::vector<std::string>& template_names, Diagnostics& diagnostics);

}  // namespace brochure
