#pragma once

// References in a record: "kf:5", or { to = "kf:5", why = "..." }. Part of read/record.

#include <optional>

#include "model/value.h"
#include "read/record_context.h"

namespace brochure {

/// Adds the reference to the entity's. Reports one that is not written so, or that lacks the reason
/// it needs.
std::optional<Value> read_reference(const toml::node& node, const Field& field,
                                    RecordContext& context);

}  // namespace brochure
