#pragma once

// How much room a label takes.

#include <string_view>

namespace brochure {

/// About how wide a text is in the face of the interface, rather a little more. The generator knows
/// no typefaces: whoever reads the picture may have another one.
double text_width(std::string_view text, double size);

}  // namespace brochure
