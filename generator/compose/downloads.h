#pragma once

// The reader versions that the site offers.

#include <optional>

#include "compose/edition.h"
#include "model/view.h"

namespace brochure {

/// Those of a toolkit, or else of the whole collection, each with its form, size and date.
View downloads_of(const Edition& edition, std::optional<EntityIndex> toolkit);

/// All of them, toolkit by toolkit; those of the whole collection at the end.
ViewObject downloads_view(const Edition& edition);

}  // namespace brochure
