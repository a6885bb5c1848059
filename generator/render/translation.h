#pragma once

// Whether the interface's words in another language say all that the English ones say.

#include <string_view>

#include "base/diagnostic.h"
#include "render/toml.h"

namespace brochure {

/// Compares a file of words with the English one. Reports a name that is missing or too much, a
/// number of things without the plural forms of its language, and a text whose {places} are not
/// those of the English one.
void check_translation(const TomlTable& translated, FileId file, std::string_view language,
                       const TomlTable& english, Diagnostics& diagnostics);

}  // namespace brochure
