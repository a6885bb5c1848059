#pragma once

// What tells a thing apart from others of its kind, in one line.

#include <initializer_list>

#include "compose/edition.h"
#include "model/phrase.h"

namespace brochure {

/// What there is of these: "Example · Ghent · Parks · 2013".
Phrase line_of(std::initializer_list<Phrase> parts);

/// What it is, where it belongs, and when: "Example · Ghent · Parks · 2013".
Phrase where_of(const Edition& edition, EntityIndex index);

/// Likewise; of a guide question it names the key factor: "Key factor 5: Review · Parks".
Phrase where_of(const Edition& edition, const Target& target);

}  // namespace brochure
