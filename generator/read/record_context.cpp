#include "read/record_context.h"

#include <algorithm>
#include <sstream>
#include <utility>

#include <fmt/format.h>

namespace brochure {
namespace {

/// The TOML library counts columns in characters; spans count bytes.
std::uint32_t bytes_before(std::string_view line, std::uint32_t column) {
  std::uint32_t characters = 1;
  std::uint32_t bytes = 0;
  for (const char c : line) {
    const bool continues = (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
    if (!continues && characters++ == column) break;
    ++bytes;
  }
  return bytes;
}

std::string_view type_name_of(const toml::node& node) {
  switch (node.type()) {
    case toml::node_type::string:
      return "a text in quotes";
    case toml::node_type::integer:
      return "a whole number";
    case toml::node_type::floating_point:
      return "a number with a fraction";
    case toml::node_type::boolean:
      return "true or false";
    case toml::node_type::date:
      return "a date";
    case toml::node_type::time:
      return "a time";
    case toml::node_type::date_time:
      return "a date with a time";
    case toml::node_type::array:
      return "a list";
    case toml::node_type::table:
      return "a table";
    case toml::node_type::none:
      break;
  }
  return "nothing";
}

bool takes_text(FieldType type) {
  switch (type) {
    case FieldType::Text:
    case FieldType::Markdown:
    case FieldType::Choice:
    case FieldType::Language:
    case FieldType::Country:
    case FieldType::Address:
    case FieldType::File:
    case FieldType::Prose:
      return true;
    default:
      return false;
  }
}

/// How the value would be right, where that can be told from it.
std::string better_spelling(const Field& field, const toml::node& node) {
  std::ostringstream written;
  if (const auto* text = node.as_string()) {
    if (field.type == FieldType::TextList || field.type == FieldType::MarkdownList) {
      return fmt::format("write it as a list: {} = [\"...\"]", field.name);
    }
    const bool without_quotes = field.type == FieldType::Integer || field.type == FieldType::Flag ||
                                field.type == FieldType::Date;
    const auto plain = [](char c) { return (c >= '0' && c <= '9') || c == '-'; };
    const bool is_value =
        text->get() == "true" || text->get() == "false" || std::ranges::all_of(text->get(), plain);
    if (without_quotes && is_value && !text->get().empty()) {
      return fmt::format("leave out the quotes: {} = {}", field.name, text->get());
    }
    return {};
  }
  if (node.is_date_time() && field.type == FieldType::Date) return "leave out the time";
  if (node.is_table() && field.type == FieldType::Tables) {
    return fmt::format("write two brackets: [[{}]]", field.name);
  }
  if (takes_text(field.type) && (node.is_number() || node.is_boolean() || node.is_date())) {
    node.visit([&](const auto& value) { written << value; });
    return fmt::format("put it in quotes: {} = \"{}\"", field.name, written.str());
  }
  return {};
}

}  // namespace

Span span_of(const toml::source_region& region, const RecordContext& context) {
  const std::uint32_t number = context.first_line + std::max(region.begin.line, 1U) - 1;
  const std::string_view line =
      number <= context.file.lines.size() ? context.file.lines[number - 1] : std::string_view{};
  const std::uint32_t begin = bytes_before(line, region.begin.column);
  const bool one_line = region.begin.line == region.end.line;
  const auto line_end = static_cast<std::uint32_t>(line.size());
  const std::uint32_t end = one_line ? bytes_before(line, region.end.column) : line_end;
  return {.file = context.file.file,
          .line = number,
          .column = begin + 1,
          .length = end > begin ? end - begin : 1};
}

Span within_quotes(Span span) {
  if (span.length > 2) {
    span.column += 1;
    span.length -= 2;
  }
  return span;
}

void report(RecordContext& context, Code code, Span where, std::string message, std::string label,
            std::string help) {
  Diagnostic diagnostic{
      .code = code, .where = where, .message = std::move(message), .label = std::move(label)};
  if (!help.empty()) diagnostic.help.push_back(std::move(help));
  context.diagnostics.push_back(std::move(diagnostic));
}

void report_wrong_type(const Field& field, std::string_view expected, const toml::node& node,
                       RecordContext& context) {
  const std::string better = better_spelling(field, node);
  report(context, Code::WrongType, span_of(node.source(), context),
         fmt::format("'{}' takes {}, not {}", field.name, expected, type_name_of(node)), "",
         better.empty() ? std::string(field.meaning) : better);
}

}  // namespace brochure
