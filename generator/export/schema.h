#pragma once

#include "model/output.h"

namespace brochure {

inline constexpr const char* schema_path = "data/collection.schema.json";

/// What data/collection.json holds, as a JSON Schema (2020-12). What is a field of the content is
/// derived from the fields' table.
Output collection_schema();

}  // namespace brochure
