#pragma once

// The interface's words, and whether all that are asked for are there.

#include <optional>

#include "base/diagnostic.h"
#include "base/source.h"
#include "model/theme.h"
#include "render/theme_folder.h"

namespace brochure {

/// The words of the interface's language, from the theme that has them all. Where it is not English
/// they are compared with the English ones. Nothing if there is no file of them, which is reported.
std::optional<Words> load_words(const ThemeFolder& base, const Languages& languages,
                                const Sources& sources, Diagnostics& diagnostics);

/// Reports the words that a template asks for but that are not there, and other ways to use `words`
/// than `{{words.NAME}}`. The template must be valid.
void check_words(const Sources& sources, FileId template_file, const Words& words,
                 Diagnostics& diagnostics);

}  // namespace brochure
