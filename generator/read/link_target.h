#pragma once

// What a link's target, as written in Markdown, is meant to be.

#include <string>
#include <string_view>

namespace brochure {

enum class TargetType {
  Typed,        ///< "kf:5": something in the collection
  Nameless,     ///< "ghent": an id without its kind; linking tells which things are called so
  Language,     ///< "lang:ca": the text is in that language
  OtherSite,    ///< "https://...", "mailto:...", "tel:..."
  UnknownKind,  ///< "citty:ghent"
  Unsafe,       ///< "javascript:...", "data:..."
  Local,        ///< a path or fragment, which would break when pages move
  Empty,        ///< nothing, or "#"
};

TargetType type_of_target(std::string_view target);

/// A next step for somebody who wrote such a target in the file with this path; empty for those
/// that are accepted.
std::string help_for_target(TargetType type, std::string_view target, std::string_view path);

}  // namespace brochure
