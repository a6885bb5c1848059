#pragma once

// The pages of the overviews, whole.

#include "compose/edition.h"
#include "compose/overviews/overview.h"
#include "model/view.h"

namespace brochure {

PageView compose_overview(const Edition& edition, Overview overview);

/// The page that leads to all of them.
PageView compose_overviews(const Edition& edition);

}  // namespace brochure
