#pragma once

#include "export/pdf/facts.h"

class QPDF;

namespace brochure {

/// How well the text on the pages can be read on what is painted below it.
TextContrast text_contrast(QPDF& document);

}  // namespace brochure
