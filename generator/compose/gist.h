#pragma once

// What a thing says in short, where another page speaks of it.

#include <optional>
#include <string>

#include "compose/edition.h"

namespace brochure {

/// The plain words that say most of it: its summary; the statement of what has one; of a term the
/// sense it has in the toolkit `reader` reads, else the first; of a guide question its own text;
/// else its first paragraphs. Of any length; empty where it says nothing.
std::string gist_of(const Edition& edition, const Target& target,
                    std::optional<EntityIndex> reader = std::nullopt);

}  // namespace brochure
