#pragma once

// The lists as ways into the collection, with how much there is behind each.

#include <cstddef>

#include "compose/edition.h"
#include "model/view.h"

namespace brochure {

/// How many things the list of a kind shows: entities that are not only mentioned, and in the list
/// of key factors the guide questions.
std::size_t count_in(const Edition& edition, Kind list);

/// `address`, `title`, `count_text` and `about`, what the list's introduction says of it.
ViewObject way_into(const Edition& edition, Kind list);

}  // namespace brochure
