#pragma once

// Names for the same thing.

#include <string>
#include <vector>

#include "compose/edition.h"

namespace brochure {

/// Groups of at least two names each: a term of the glossary with its forms and what it stands for,
/// a city with its names in other languages.
std::vector<std::vector<std::string>> synonyms_of(const Edition& edition);

}  // namespace brochure
