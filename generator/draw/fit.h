#pragma once

// Text in a box: broken into lines where a language may be broken, in the largest size that fits.

#include <string_view>
#include <vector>

#include "draw/typesetter.h"

namespace brochure {

/// Where a text may go, and the sizes it may have.
struct TextBox {
  double width = 0;
  double height = 0;
  double largest = 0;    ///< size of the type
  double leading = 1.2;  ///< from line to line, in sizes of the type
};

struct FittedText {
  std::vector<SetText> lines;
  double size = 0;
};

/// Never cut: a text that is too long for the largest size is set smaller until all of it fits. The
/// lines are about equally long.
FittedText fit(Typesetter& typesetter, std::string_view text, const FaceStyle& style,
               const TextBox& box);

}  // namespace brochure
