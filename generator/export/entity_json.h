#pragma once

#include "export/json.h"
#include "model/linked.h"

namespace brochure {

/// An entity as data/collection.json has it.
Json entity_json(const LinkedCollection& linked, EntityIndex index);

}  // namespace brochure
