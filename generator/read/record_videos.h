#pragma once

// Videos in a record: their files, and what a video needs. Part of read/record.

#include <optional>
#include <span>

#include "model/value.h"
#include "read/record_context.h"

namespace brochure {

/// The name of a file beside the text. Reports one of another type than the field takes, and one
/// that is not there; either gives nothing.
std::optional<Value> read_file_name(const toml::node& node, const Field& field,
                                    RecordContext& context);

/// Whether it is told once where the video is; else reports that. Warns of a video whose words
/// nobody can read. `misspelt` are fields that were reported already, as what they are meant for.
bool check_video(const toml::table& table, std::span<const std::string_view> misspelt, Span where,
                 RecordContext& context);

}  // namespace brochure
