#pragma once

// Prose as a page shows it: references become links, pictures get the path they are published at.

#include "compose/edition.h"
#include "model/view.h"

namespace brochure {

/// `owner` is the entity whose text it is.
Prose resolved(const Edition& edition, EntityIndex owner, const Prose& prose);
Inlines resolved(const Edition& edition, EntityIndex owner, const Inlines& inlines);

/// A list of short texts, such as the points of a statement: each an object with its `text`.
View resolved(const Edition& edition, EntityIndex owner, const std::vector<Inlines>& points);

}  // namespace brochure
