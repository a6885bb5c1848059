#pragma once

#include "export/pdf/facts.h"
#include "export/pdf/qpdf.h"

namespace brochure {

/// Marks everything on the pages that is no part of the text as an artifact: lines, backgrounds,
/// running heads.
void mark_artifacts(QPDF& document);

Decoration decoration_of(QPDF& document);

}  // namespace brochure
