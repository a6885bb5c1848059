#pragma once

// The whole graph as one JSON file, for tests, other tools and the self-assessment. docs/data.md
// describes it.

#include "model/linked.h"
#include "model/output.h"

namespace brochure {

/// Entities in reading order, each with all its facts, what it refers to, and what refers to it.
/// Texts are plain. Only of a collection that was linked without errors.
Output collection_json(const LinkedCollection& linked);

}  // namespace brochure
