#pragma once

// The videos of a page.

#include "compose/edition.h"
#include "model/view.h"

namespace brochure {

/// Each with its `title`, its words, and how it is seen: `local`, in the page itself, or
/// `elsewhere`, where a link leads.
View videos_of(const Edition& edition, EntityIndex index);

}  // namespace brochure
