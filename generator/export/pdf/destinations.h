#pragma once

#include <string>

#include "export/reader/page_numbers.h"

class QPDF;

namespace brochure {

/// On which page of a PDF each named place is. A browser that prints writes one for each element
/// that a link leads to, by its id.
PageNumbers destinations(const std::string& pdf);
PageNumbers destinations(QPDF& document);

}  // namespace brochure
