#pragma once

// Values that a template can ask for with a section: `false` where there is nothing to show.

#include "model/view.h"

namespace brochure {

/// `items` and `count`, wrapped so that a template can put a heading above them.
View if_any(ViewList items);
View if_any(Inlines inlines);
View if_any(Prose prose);

}  // namespace brochure
