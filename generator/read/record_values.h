#pragma once

// Single values of a record: texts, numbers, dates. Part of read/record.

#include <optional>
#include <string>

#include "model/value.h"
#include "read/record_context.h"

namespace brochure {

/// Each reports a value that the field cannot take, and then gives nothing.
std::optional<std::string> read_text(const toml::node& node, const Field& field,
                                     RecordContext& context);
std::optional<Value> read_choice(const toml::node& node, const Field& field,
                                 RecordContext& context);
std::optional<Value> read_language(const toml::node& node, const Field& field,
                                   RecordContext& context);
std::optional<Value> read_country(const toml::node& node, const Field& field,
                                  RecordContext& context);
std::optional<Value> read_address(const toml::node& node, const Field& field,
                                  RecordContext& context);
std::optional<Value> read_integer(const toml::node& node, const Field& field,
                                  RecordContext& context);
std::optional<Value> read_flag(const toml::node& node, const Field& field, RecordContext& context);
std::optional<Value> read_date(const toml::node& node, const Field& field, RecordContext& context);
std::optional<Value> read_markdown(const toml::node& node, const Field& field,
                                   RecordContext& context);
/// Of several paragraphs and lists.
std::optional<Value> read_prose(const toml::node& node, const Field& field, RecordContext& context);
std::optional<Value> read_numbers(const toml::node& node, const Field& field,
                                  RecordContext& context);

}  // namespace brochure
