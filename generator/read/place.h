#pragma once

// Where a file stands says what it is: docs/content.md, "Where files stand".

#include <optional>
#include <string>
#include <string_view>

#include "base/diagnostic.h"
#include "model/kind.h"

namespace brochure {

struct Place {
  Kind kind{};
  std::string id;
  std::string programme;  ///< the programme folder, or empty
  std::string toolkit;    ///< the toolkit folder, or empty
};

/// What the file with this path is ("content/cities/ghent.toml"). Reports a file at an unknown
/// place or with a name that cannot be an id, and then gives nothing.
std::optional<Place> place_of(std::string_view path, FileId file, Diagnostics& diagnostics);

}  // namespace brochure
