#pragma once

// Render: views through a theme's templates. The same for every kind of page.

#include <string>
#include <string_view>

#include "model/output.h"
#include "model/prose.h"
#include "model/theme.h"
#include "model/view.h"

namespace brochure {

/// The page as XHTML. The template sees the view's values, and besides them `root` (from the page to the site's
/// root), `words` and `styles`.
Output render_page(const PageView& page, const Themes& themes);

/// Composed prose as well-formed XHTML. Paths within the site are put after `root`.
/// Ids of headings and footnotes are prefixed with `id_prefix`.
std::string to_xhtml(const Prose& prose, std::string_view root, std::string_view id_prefix = "");
std::string to_xhtml(const Inlines& inlines, std::string_view root);

}  // namespace brochure
