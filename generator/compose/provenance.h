#pragma once

// Where a text comes from, and when an editor last checked it.

#include "compose/edition.h"
#include "model/view.h"

namespace brochure {

/// `document` (a link with `year` and `source_place`) and `reviewed` (a sentence). False if nothing
/// is known.
View provenance_of(const Edition& edition, EntityIndex index);

/// The same `document` for a part of an entity that has a source of its own; false if it has none.
View document_of(const Edition& edition, EntityIndex owner, const Source& source);

}  // namespace brochure
