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

/// Where to begin: the ways into the lists that somebody who comes for the first time looks for. A
/// wrapped list.
View ways_in(const Edition& edition);

}  // namespace brochure
