#pragma once

// Where in its file an entity says something, for reports that come after reading.

#include <string_view>

#include "base/source.h"
#include "model/collection.h"

namespace brochure {

/// The beginning of the entity's file.
Span start_of(const Entity& entity);

/// The line of the front matter on which a field is written; the file's beginning if there is none.
Span place_of_field(const Collection& collection, const Entity& entity, std::string_view field);

}  // namespace brochure
