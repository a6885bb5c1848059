#include "export/pdf/text_contrast.h"

#include "base/contrast.h"
#include "export/pdf/page_reader.h"
#include "export/pdf/qpdf.h"

namespace brochure {
namespace {

/// WCAG 2.2, 1.4.3. Bold letters may be smaller than others to count as large; here they do not.
double contrast_needed(double size) {
  // The scale that printers write is not exact: 18 points come out as 17.998.
  constexpr double large = 17.95;
  return size >= large ? 3.0 : 4.5;
}

void add(const PaintedText& text, std::size_t page, TextContrast& found) {
  ++found.texts;
  if (!text.text || !text.below) {
    ++found.unmeasured;
    return;
  }
  const double ratio = contrast(*text.text, *text.below);
  if (ratio < contrast_needed(text.size)) ++found.too_low;
  if (found.page_of_least != 0 && ratio >= found.least) return;
  found.least = ratio;
  found.page_of_least = page;
}

}  // namespace

TextContrast text_contrast(QPDF& document) {
  TextContrast found;
  std::size_t number = 0;
  for (const QPDFObjectHandle& page : document.getAllPages()) {
    ++number;
    read_painted_texts(page, [&](const PaintedText& text) { add(text, number, found); });
  }
  return found;
}

}  // namespace brochure
