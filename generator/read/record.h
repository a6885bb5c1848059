#pragma once

// TOML to an entity's fields, checked against the table of its kind. The only file of this stage
// that knows the TOML library is record.cpp.

#include <string_view>

#include "base/diagnostic.h"
#include "model/entity.h"
#include "read/markdown.h"

namespace brochure {

/// Reads data into the entity, whose kind is set. Reports TOML that is not valid, and every field
/// that is unknown, missing, of the wrong type or out of range; the others are kept.
void read_record(std::string_view data, std::uint32_t first_line, const MarkdownFile& file,
                 const Limits& limits, Entity& entity, Diagnostics& diagnostics);

}  // namespace brochure
