#pragma once

// How much room a label takes.

#include <string_view>

namespace brochure {

/// About how wide a text is in the face of the interface, rather a little more. The generator knows
/// no typefaces: whoever reads the picture may have another one.
double text_width(std::string_view text, double size);

/// The same where readers space letters and words out as far as pages have to bear (WCAG 1.4.12).
double spaced_text_width(std::string_view text, double size);

}  // namespace brochure
