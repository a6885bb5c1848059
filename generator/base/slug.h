#pragma once

// Names in the form of ids.

#include <string>
#include <string_view>

namespace brochure {

/// The text in small ASCII letters, digits and single hyphens: "Malmö" -> "malmo", "Key factor 5"
/// -> "key-factor-5". May be empty.
std::string slug_of(std::string_view text);

/// Whether the text has the form of an id: what `slug_of` gives.
bool is_slug(std::string_view text);

}  // namespace brochure
