#pragma once

// Render: views through a theme's templates. The same for every kind of page.

#include "model/output.h"
#include "model/picture_file.h"
#include "model/theme.h"
#include "model/view.h"

namespace brochure {

/// The page as XHTML. The template sees the view's values, and besides them `root` (from the page
/// to the site's root), `styles`, `theme` and `template`. The page's theme and template must be
/// there, see `require_templates` in render/theme.h. An `id_prefix` in an object of the view is
/// put before the ids that its prose makes. Pictures whose files are known have their size, and
/// smaller copies to choose from.
Output render_page(const PageView& page, const Themes& themes, const PictureFiles& pictures = {});

}  // namespace brochure
