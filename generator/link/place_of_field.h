#pragma once

// Where in its file an entity says something, for reports that come after reading.

#include <string_view>

#include "base/source.h"
#include "model/collection.h"

namespace brochure {

/// The line that begins the entity's data; a .toml file as a whole, because it has no such line.
Span start_of(const Collection& collection, const Entity& entity);

/// The line of the front matter on which a field is written; the file's beginning if there is none.
Span place_of_field(const Collection& collection, const Entity& entity, std::string_view field);

/// An item of the field's list, within its quotes; the field's line if it is not found.
Span place_of_item(const Collection& collection, const Entity& entity, std::string_view field,
                   std::string_view item);

}  // namespace brochure
