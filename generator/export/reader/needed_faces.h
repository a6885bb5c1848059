#pragma once

#include <string>
#include <string_view>

namespace brochure {

/// A style sheet without those `@font-face` of which no letter occurs in the text: whoever has the
/// page at hand fetches none of these files, so a page that brings them along need not either.
/// Faces that say nothing of their letters, in `unicode-range`, stay.
std::string with_needed_faces(std::string_view css, std::string_view text);

}  // namespace brochure
