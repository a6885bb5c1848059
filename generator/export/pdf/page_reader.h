#pragma once

// A page of a PDF as it is painted, and where its text comes to stand.

#include <functional>
#include <optional>

#include "base/contrast.h"

class QPDFObjectHandle;

namespace brochure {

/// Where a piece of text begins. One piece is what one operator shows.
struct PaintedText {
  double size = 0;              ///< of its letters, in points
  std::optional<Colour> text;   ///< none: it has no one colour
  std::optional<Colour> below;  ///< what is painted below its first letter; none: likewise
};

/// Paints a page as ISO 32000-1 says, but for its letters and its lines, and tells of each text
/// that is to be seen. A picture, a gradient and a blend count as what has no one colour.
void read_painted_texts(const QPDFObjectHandle& page,
                        const std::function<void(const PaintedText&)>& tell);

}  // namespace brochure
