#pragma once

// How a page is to be cited.

#include "compose/edition.h"
#include "model/view.h"

namespace brochure {

/// `text`, a citation in plain words; `bibtex`, an entry for reference managers; `question_hint`,
/// how to cite a part of the page, where it has guide questions. False for what is not in the
/// collection. The year is that of the last review, since the clock is nobody's witness.
View cite_view(const Edition& edition, EntityIndex index);

}  // namespace brochure
