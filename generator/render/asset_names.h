#pragma once

// Names of assets that change with their contents, so that browsers may keep each for ever.

#include "model/theme.h"

namespace brochure {

/// Puts a hash of its contents into the name of every asset, "assets/base.4f3a9c01d2.css", and into
/// whatever names it: the lists of a theme's style sheets and scripts, and what is found by
/// render/asset_references.h in style sheets and templates. Whose contents names another asset
/// changes its name when that one changes. Licences keep their names. All assets must be texts,
/// none a copy of a file.
void name_assets_by_content(Themes& themes);

}  // namespace brochure
