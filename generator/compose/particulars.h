#pragma once

// What the publisher says of itself in site.toml, where the law wants it to be read.

#include <string>
#include <string_view>

#include "compose/edition.h"
#include "model/view.h"

namespace brochure {

/// The pages of the collection that show them.
inline constexpr std::string_view imprint_id = "imprint";
inline constexpr std::string_view accessibility_id = "accessibility";

/// What a publisher wrote as a value of a fact: a text, or an address on the web that leads there.
ViewObject text_or_website(const std::string& text);

/// On the pages `imprint` and `accessibility`: a wrapped list like that of facts. What the law asks
/// for and the publisher has not said yet is there too, and said to be missing. False on others.
View particulars_of(const Edition& edition, const Entity& page);

}  // namespace brochure
