#pragma once

// The pictures that stand for pages where they are shared: which ones there are, and that none is
// drawn twice.

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "commands/cache.h"
#include "commands/pipeline.h"
#include "draw/look.h"
#include "model/output.h"
#include "model/share_picture.h"
#include "model/view.h"

namespace brochure {

/// By the name of the theme; without those that do not say which files their faces are in.
using DrawnLooks = std::map<std::string, DrawnLook, std::less<>>;

DrawnLooks drawn_looks(const Themes& themes);

struct PlannedPicture {
  std::string path;
  std::string theme;
  SharePicture picture;
};

/// Decides where a page's picture is published, and tells the page. Nothing if it gets none.
std::optional<PlannedPicture> place_share_picture(const Project& project, const DrawnLooks& looks,
                                                  PageView& page);

/// Each picture once, sorted by path.
Outputs draw_share_pictures(std::vector<PlannedPicture> pictures, const DrawnLooks& looks,
                            const TypefaceFiles& typefaces, const Cache& cache);

}  // namespace brochure
