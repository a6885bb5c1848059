#pragma once

// Pictures as SVG, in a page or as files of their own.

#include <string>
#include <string_view>

#include "model/drawing.h"
#include "model/theme.h"

namespace brochure {

/// The picture as an element of a page: it has the page's colours, light or dark, and its links.
/// `root` is the way from the page to the site's root. Signs are those of the themes' tokens.
std::string svg_in_page(const Drawing& drawing, const Themes& themes, std::string_view theme,
                        std::string_view root);

/// The picture as a file that needs nothing else: its colours are those of the light scheme, and it
/// has no links, since nobody knows where it will be. A picture that stands beside text has both
/// schemes, and no margin.
std::string svg_file(const Drawing& drawing, const Themes& themes, std::string_view theme);

}  // namespace brochure
