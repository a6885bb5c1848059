#pragma once

// What goes along while a record is read, and how its faults are reported. Part of read/record.

#include <cstdint>
#include <string>
#include <string_view>

#include <toml++/toml.h>

#include "base/diagnostic.h"
#include "model/entity.h"
#include "model/fields.h"
#include "read/markdown.h"

namespace brochure {

struct RecordContext {
  const MarkdownFile& file;
  const Limits& limits;
  std::uint32_t first_line;  ///< of the data in the file
  Entity& entity;
  Diagnostics& diagnostics;
};

/// Where in the file something stands.
Span span_of(const toml::source_region& region, const RecordContext& context);

/// The place of a text's contents, within its quotes.
Span within_quotes(Span span);

/// `label` and `help` may be empty.
void report(RecordContext& context, Code code, Span where, std::string message, std::string label,
            std::string help);

/// Says what the field takes, what it was given, and how to turn one into the other.
void report_wrong_type(const Field& field, std::string_view expected, const toml::node& node,
                       RecordContext& context);

}  // namespace brochure
