#pragma once

// An entity's videos, as JSON.

#include "export/json.h"
#include "model/linked.h"

namespace brochure {

/// A list, perhaps empty. Files are given by where they are published, from the site's root.
Json videos_json(const LinkedCollection& linked, EntityIndex index);

}  // namespace brochure
