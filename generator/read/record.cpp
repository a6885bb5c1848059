#include "read/record.h"

#include <algorithm>
#include <optional>
#include <span>
#include <utility>
#include <vector>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "base/article.h"
#include "base/suggest.h"
#include "read/record_context.h"
#include "read/record_references.h"
#include "read/record_values.h"
#include "read/record_videos.h"
#include "read/toml_slip.h"

namespace brochure {
namespace {

std::optional<Value> read_value(const toml::node& node, const Field& field, RecordContext& context);

/// A list whose items are each read as `item` says.
std::optional<Value> read_list(const toml::node& node, const Field& field, FieldType item,
                               RecordContext& context) {
  const auto* list = node.as_array();
  if (list == nullptr) {
    report_wrong_type(field, name_of(field.type), node, context);
    return std::nullopt;
  }
  Field item_field = field;
  item_field.type = item;
  Values values;
  for (const toml::node& element : *list) {
    if (auto value = read_value(element, item_field, context)) values.push_back(std::move(*value));
  }
  if (field.need == Need::Required && list->empty()) {
    report(context, Code::MissingKey, span_of(node.source(), context),
           fmt::format("'{}' is empty", field.name), "", std::string(field.meaning));
  }
  return Value{std::move(values)};
}

/// A list of references; a single one may stand without brackets.
std::optional<Value> read_references(const toml::node& node, const Field& field,
                                     RecordContext& context) {
  if (node.is_array()) return read_list(node, field, FieldType::Reference, context);
  auto one = read_reference(node, field, context);
  if (!one) return std::nullopt;
  Values values;
  values.push_back(std::move(*one));
  return Value{std::move(values)};
}

/// What a set of fields belongs to.
struct Owner {
  std::string name;  ///< "a case", "'wording'"
  Span where;
  bool is_table = false;  ///< within the record
};

/// Fields that are there under a misspelt name, which is reported.
using Misspelt = std::vector<std::string_view>;

const Field* field_named(std::span<const Field> fields, std::string_view name) {
  const auto found = std::ranges::find(fields, name, &Field::name);
  return found == fields.end() ? nullptr : &*found;
}

/// TOML takes every line below the head of a table as a part of it.
bool belongs_above(std::string_view key, const Owner& owner, const RecordContext& context) {
  return owner.is_table && (field_named(fields_of(context.entity.kind), key) != nullptr ||
                            field_named(common_fields(), key) != nullptr);
}

/// Gives the field that is meant, as far as that can be told.
std::optional<std::string_view> report_unknown_key(const toml::key& key,
                                                   const std::vector<std::string_view>& known,
                                                   const Owner& owner, RecordContext& context) {
  std::optional<std::string_view> meant;
  std::string help = fmt::format("{} has the fields {}", owner.name, fmt::join(known, ", "));
  if (belongs_above(key.str(), owner, context)) {
    help = fmt::format("'{}' is a field of the whole: write it above the first line in brackets",
                       key.str());
  } else if (const auto near = nearest(key.str(), known, 1); !near.empty()) {
    meant = known[near[0]];
    help = fmt::format("did you mean '{}'?", *meant);
  }
  report(context, Code::UnknownKey, span_of(key.source(), context),
         fmt::format("unknown field '{}' of {}", key.str(), owner.name), "", std::move(help));
  return meant;
}

Misspelt check_keys(const toml::table& table, std::span<const Field> fields,
                    std::span<const Field> more, const Owner& owner, RecordContext& context) {
  std::vector<std::string_view> known;
  for (const Field& field : fields) known.push_back(field.name);
  for (const Field& field : more) known.push_back(field.name);
  Misspelt misspelt;
  for (const auto& [key, node] : table) {
    if (std::ranges::find(known, key.str()) != known.end()) continue;
    if (const auto meant = report_unknown_key(key, known, owner, context)) {
      misspelt.push_back(*meant);
    }
  }
  return misspelt;
}

std::string example_of(const Field& field) {
  switch (field.type) {
    case FieldType::Integer:
      return fmt::format("{} = 1", field.name);
    case FieldType::Flag:
      return fmt::format("{} = true", field.name);
    case FieldType::Date:
      return fmt::format("{} = 2013", field.name);
    case FieldType::Choice:
      return fmt::format("{} = \"{}\"", field.name, field.choices.front());
    case FieldType::NumberList:
      return fmt::format("{} = [51.05, 3.72]", field.name);
    case FieldType::Table:
    case FieldType::Tables:
      return fmt::format("[[{}]]", field.name);
    case FieldType::TextList:
    case FieldType::MarkdownList:
    case FieldType::References:
      return fmt::format("{} = [\"...\"]", field.name);
    default:
      return fmt::format("{} = \"...\"", field.name);
  }
}

void report_missing_key(const Field& field, const Owner& owner, RecordContext& context) {
  report(context, Code::MissingKey, owner.where,
         fmt::format("{} needs '{}'", owner.name, field.name), "",
         fmt::format("add {}   ({})", example_of(field), field.meaning));
}

/// Reads the table's entries for these fields, in the order of the fields.
Record read_fields(const toml::table& table, std::span<const Field> fields,
                   const Misspelt& misspelt, const Owner& owner, RecordContext& context) {
  Record record;
  for (const Field& field : fields) {
    const toml::node* node = table.get(field.name);
    if (node == nullptr) {
      const bool is_there = std::ranges::find(misspelt, field.name) != misspelt.end();
      if (field.need == Need::Required && !is_there) report_missing_key(field, owner, context);
      continue;
    }
    if (auto value = read_value(*node, field, context)) {
      record.emplace(std::string(field.name), std::move(*value));
    }
  }
  return record;
}

/// Nothing when a required field is missing: half a table would be of no use.
std::optional<Value> read_table(const toml::node& node, const Field& field,
                                RecordContext& context) {
  const auto* table = node.as_table();
  if (table == nullptr) {
    report_wrong_type(field, "a table", node, context);
    return std::nullopt;
  }
  const Owner owner{.name = fmt::format("'{}'", field.name),
                    .where = span_of(node.source(), context),
                    .is_table = true};
  const Misspelt misspelt = check_keys(*table, field.fields, {}, owner, context);
  Record record = read_fields(*table, field.fields, misspelt, owner, context);
  const bool whole = std::ranges::all_of(field.fields, [&](const Field& one) {
    return one.need == Need::Optional || record.contains(one.name);
  });
  const bool fits =
      field.name != video_field || check_video(*table, misspelt, owner.where, context);
  if (!whole || !fits) return std::nullopt;
  return Value{std::move(record)};
}

std::optional<Value> text_value(std::optional<std::string> text) {
  if (!text) return std::nullopt;
  return Value{std::move(*text)};
}

std::optional<Value> read_value(const toml::node& node, const Field& field,
                                RecordContext& context) {
  switch (field.type) {
    case FieldType::Text:
      return text_value(read_text(node, field, context));
    case FieldType::Markdown:
      return read_markdown(node, field, context);
    case FieldType::Integer:
      return read_integer(node, field, context);
    case FieldType::Flag:
      return read_flag(node, field, context);
    case FieldType::Date:
      return read_date(node, field, context);
    case FieldType::Choice:
      return read_choice(node, field, context);
    case FieldType::Language:
      return read_language(node, field, context);
    case FieldType::Country:
      return read_country(node, field, context);
    case FieldType::Address:
      return read_address(node, field, context);
    case FieldType::Prose:
      return read_prose(node, field, context);
    case FieldType::File:
      return read_file_name(node, field, context);
    case FieldType::TextList:
      return read_list(node, field, FieldType::Text, context);
    case FieldType::MarkdownList:
      return read_list(node, field, FieldType::Markdown, context);
    case FieldType::NumberList:
      return read_numbers(node, field, context);
    case FieldType::Reference:
      return read_reference(node, field, context);
    case FieldType::References:
      return read_references(node, field, context);
    case FieldType::Table:
      return read_table(node, field, context);
    case FieldType::Tables:
      return read_list(node, field, FieldType::Table, context);
  }
  return std::nullopt;
}

void store(std::span<const Field> fields, Record record, Entity& entity) {
  for (const Field& field : fields) {
    const auto found = record.find(field.name);
    if (found == record.end() || field.store == nullptr) continue;
    field.store(entity, std::move(found->second));
  }
}

void report_syntax(const toml::parse_error& error, RecordContext& context) {
  Span where = span_of(error.source(), context);
  const TomlSlip slip =
      slip_at(context.file.lines, context.first_line, where.line, error.description());
  if (slip.line > 0) {
    const std::string_view line = context.file.lines[slip.line - 1];
    where = {.file = where.file,
             .line = slip.line,
             .column = 1,
             .length = static_cast<std::uint32_t>(std::max<std::size_t>(line.size(), 1))};
  }
  report(context, Code::TomlSyntax, where, slip.message, "", slip.help);
}

/// Where a file lacks something: the line that begins its data, or the file as a whole.
Span place_of_data(const RecordContext& context) {
  if (context.first_line == 1) return {.file = context.file.file};
  return {.file = context.file.file, .line = 1, .column = 1, .length = 3};
}

}  // namespace

void read_record(std::string_view data, std::uint32_t first_line, const MarkdownFile& file,
                 const Limits& limits, Entity& entity, Diagnostics& diagnostics) {
  RecordContext context{.file = file,
                        .limits = limits,
                        .first_line = first_line,
                        .entity = entity,
                        .diagnostics = diagnostics};
  toml::table table;
  try {
    table = toml::parse(data);
  } catch (const toml::parse_error& error) {
    report_syntax(error, context);
    return;
  }
  const Owner owner{.name = with_article(names_of(entity.kind).one),
                    .where = place_of_data(context)};
  const std::span<const Field> own = fields_of(entity.kind);
  const Misspelt misspelt = check_keys(table, own, common_fields(), owner, context);
  store(common_fields(), read_fields(table, common_fields(), misspelt, owner, context), entity);
  store(own, read_fields(table, own, misspelt, owner, context), entity);
}

}  // namespace brochure
