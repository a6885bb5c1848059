#pragma once

// How a page says which of its words are in which language.

#include <string>
#include <string_view>

#include "model/theme.h"

namespace brochure {

/// What an element needs whose language is not the one around it: ` lang="fr" xml:lang="fr"`, and
/// the direction if that changes too. Empty if both read alike.
std::string language_attributes(std::string_view language, std::string_view around);

LanguageMarks marks_for(const Languages& languages);

}  // namespace brochure
