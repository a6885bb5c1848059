#include "read/record.h"

#include <algorithm>
#include <optional>
#include <span>
#include <utility>
#include <vector>

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <toml++/toml.h>
#include <unicode/locid.h>

#include "base/suggest.h"
#include "model/fields.h"
#include "read/link_target.h"

namespace brochure {
namespace {

struct Context {
  const MarkdownFile& file;
  const Limits& limits;
  std::uint32_t first_line;  ///< of the data in the file
  Entity& entity;
  Diagnostics& diagnostics;
};

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

Span span_of(const toml::source_region& region, const Context& context) {
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

void report(Context& context, Code code, Span where, std::string message, std::string label,
            std::string help) {
  Diagnostic diagnostic{
      .code = code, .where = where, .message = std::move(message), .label = std::move(label)};
  if (!help.empty()) diagnostic.help.push_back(std::move(help));
  context.diagnostics.push_back(std::move(diagnostic));
}

std::string with_article(std::string_view noun) {
  const bool vowel = std::string_view("aeiou").find(noun.front()) != std::string_view::npos;
  return fmt::format("{} {}", vowel ? "an" : "a", noun);
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
    case toml::node_type::date_time:
      return "a time";
    case toml::node_type::array:
      return "a list";
    case toml::node_type::table:
      return "a table";
    case toml::node_type::none:
      break;
  }
  return "nothing";
}

void report_wrong_type(const Field& field, std::string_view expected, const toml::node& node,
                       Context& context) {
  report(context, Code::WrongType, span_of(node.source(), context),
         fmt::format("'{}' takes {}, not {}", field.name, expected, type_name_of(node)), "",
         std::string(field.meaning));
}

std::optional<Value> read_value(const toml::node& node, const Field& field, Context& context);

std::optional<std::string> read_text(const toml::node& node, const Field& field, Context& context) {
  const auto* text = node.as_string();
  if (text == nullptr) {
    report_wrong_type(field, name_of(field.type), node, context);
    return std::nullopt;
  }
  if (text->get().find_first_not_of(" \t\r\n") == std::string::npos) {
    report(context, Code::OutOfRange, span_of(node.source(), context),
           fmt::format("'{}' is empty", field.name), "",
           fmt::format("write it, or remove the line. {}", field.meaning));
    return std::nullopt;
  }
  return text->get();
}

std::optional<Value> read_choice(const toml::node& node, const Field& field, Context& context) {
  auto text = read_text(node, field, context);
  if (!text) return std::nullopt;
  if (std::ranges::find(field.choices, *text) != field.choices.end())
    return Value{std::move(*text)};
  const auto near = nearest(*text, field.choices, 1);
  report(context, Code::OutOfRange, span_of(node.source(), context),
         fmt::format("'{}' cannot be '{}'", field.name, *text),
         fmt::format("one of {}", fmt::join(field.choices, ", ")),
         near.empty() ? std::string(field.meaning)
                      : fmt::format("did you mean '{}'?", field.choices[near[0]]));
  return std::nullopt;
}

std::optional<Value> read_language(const toml::node& node, const Field& field, Context& context) {
  auto text = read_text(node, field, context);
  if (!text) return std::nullopt;
  if (is_language(*text)) return Value{std::move(*text)};
  report(context, Code::UnknownLanguage, span_of(node.source(), context),
         fmt::format("no language '{}'", *text), "",
         "use the language's two letters: ca for Catalan, de for German, lv for Latvian");
  return std::nullopt;
}

std::optional<Value> read_country(const toml::node& node, const Field& field, Context& context) {
  auto text = read_text(node, field, context);
  if (!text) return std::nullopt;
  const icu::Locale country("", text->c_str());
  if (text->size() == 2 && *text == country.getCountry() && country.getISO3Country()[0] != '\0') {
    return Value{std::move(*text)};
  }
  report(context, Code::OutOfRange, span_of(node.source(), context),
         fmt::format("no country '{}'", *text), "",
         *text == "UK" ? "did you mean 'GB'?"
                       : "use the country's two capital letters of ISO 3166: BE, DE, GB");
  return std::nullopt;
}

std::optional<Value> read_address(const toml::node& node, const Field& field, Context& context) {
  auto text = read_text(node, field, context);
  if (!text) return std::nullopt;
  const bool is_web = text->starts_with("https://") || text->starts_with("http://");
  if (is_web && type_of_target(*text) == TargetType::OtherSite) return Value{std::move(*text)};
  report(context, Code::UnsafeLink, span_of(node.source(), context),
         fmt::format("'{}' takes an address on the web", field.name), "",
         "begin it with https:// or http://");
  return std::nullopt;
}

std::optional<Value> read_integer(const toml::node& node, const Field& field, Context& context) {
  const auto* number = node.as_integer();
  if (number == nullptr) {
    report_wrong_type(field, name_of(field.type), node, context);
    return std::nullopt;
  }
  if (number->get() >= field.least && number->get() <= field.most) return Value{number->get()};
  report(context, Code::OutOfRange, span_of(node.source(), context),
         fmt::format("'{}' cannot be {}", field.name, number->get()),
         fmt::format("{} to {}", field.least, field.most), std::string(field.meaning));
  return std::nullopt;
}

std::optional<Value> read_flag(const toml::node& node, const Field& field, Context& context) {
  if (const auto* flag = node.as_boolean()) return Value{flag->get()};
  report_wrong_type(field, name_of(field.type), node, context);
  return std::nullopt;
}

std::optional<Value> read_date(const toml::node& node, const Field& field, Context& context) {
  if (const auto* date = node.as_date()) {
    return Value{
        Date{.year = date->get().year, .month = date->get().month, .day = date->get().day}};
  }
  const auto* year = node.as_integer();
  if (year != nullptr && year->get() >= 1000 && year->get() <= 9999) {
    return Value{Date{.year = static_cast<std::int32_t>(year->get())}};
  }
  report_wrong_type(field, "a year (2013) or a date (2013-05-31)", node, context);
  return std::nullopt;
}

Inlines read_markdown(const toml::node& node, std::string_view text, Context& context) {
  const Span where = span_of(node.source(), context);
  const std::uint32_t last_line = context.first_line + std::max(node.source().end.line, 1U) - 1;
  return parse_inline_markdown({.text = text, .first_line = where.line, .last_line = last_line},
                               context.file, context.limits, context.entity.references,
                               context.diagnostics);
}

std::optional<Value> read_markdown_value(const toml::node& node, const Field& field,
                                         Context& context) {
  const auto text = read_text(node, field, context);
  if (!text) return std::nullopt;
  return Value{read_markdown(node, *text, context)};
}

/// A list whose items are each read as `item` says.
std::optional<Value> read_list(const toml::node& node, const Field& field, FieldType item,
                               Context& context) {
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

std::optional<Value> read_numbers(const toml::node& node, const Field& field, Context& context) {
  const auto* list = node.as_array();
  const bool right_length = list != nullptr && (field.length == 0 || list->size() == field.length);
  Values values;
  if (right_length) {
    for (const toml::node& element : *list) {
      if (const auto number = element.value<double>()) values.push_back({*number});
    }
    if (values.size() == list->size()) return Value{std::move(values)};
  }
  report(context, Code::WrongType, span_of(node.source(), context),
         field.length == 0
             ? fmt::format("'{}' takes a list of numbers", field.name)
             : fmt::format("'{}' takes a list of {} numbers", field.name, field.length),
         "", std::string(field.meaning));
  return std::nullopt;
}

ReferenceIndex add_reference(std::string written, std::string reason, Span where,
                             const Field& field, Context& context) {
  const auto index = static_cast<ReferenceIndex>(context.entity.references.size());
  context.entity.references.push_back({.role = field.role,
                                       .written = std::move(written),
                                       .where = where,
                                       .reason = std::move(reason),
                                       .text = {}});
  return index;
}

/// The place of a text's contents, within its quotes.
Span within_quotes(Span span) {
  if (span.length > 2) {
    span.column += 1;
    span.length -= 2;
  }
  return span;
}

/// A reference as "kf:5", or as the number alone.
std::optional<std::string> written_reference(const toml::node& node) {
  if (const auto* text = node.as_string()) return text->get();
  if (const auto* number = node.as_integer()) return std::to_string(number->get());
  return std::nullopt;
}

void report_missing_reason(const Field& field, std::string_view written, Span where,
                           Context& context) {
  report(context, Code::MissingReason, where,
         fmt::format("'{}' needs the editors' reason", field.name), "",
         fmt::format("write {{ to = \"{}\", why = \"...\" }}", written));
}

std::optional<Value> read_reasoned_reference(const toml::table& table, const Field& field,
                                             Context& context) {
  constexpr std::array<Field, 2> parts{
      Field{.name = "to", .need = Need::Required, .meaning = "What is referred to."},
      Field{.name = "why", .meaning = "The editors' reason, in a sentence."}};
  std::optional<std::string> written;
  std::string reason;
  Span where = span_of(table.source(), context);
  for (const auto& [key, node] : table) {
    if (key == "to") {
      written = written_reference(node);
      if (!written) report_wrong_type(parts[0], "a reference in quotes", node, context);
      where = span_of(node.source(), context);
      if (node.is_string()) where = within_quotes(where);
    } else if (key == "why") {
      reason = read_text(node, parts[1], context).value_or("");
    } else {
      report(context, Code::UnknownKey, span_of(key.source(), context),
             fmt::format("unknown field '{}' of a reference", key.str()), "",
             "a reference has the fields to and why");
    }
  }
  if (!table.contains("to")) {
    report(context, Code::MissingKey, where, "the reference lacks 'to'", "",
           "write { to = \"...\", why = \"...\" }");
  }
  if (!written) return std::nullopt;
  if (field.reason == Reason::Required && reason.empty()) {
    report_missing_reason(field, *written, where, context);
  }
  if (field.reason == Reason::None && !reason.empty()) {
    report(context, Code::UnknownKey, where, fmt::format("'{}' takes no reason", field.name), "",
           "editors' links with a reason stand under 'related'");
  }
  return Value{add_reference(std::move(*written), std::move(reason), where, field, context)};
}

std::optional<Value> read_reference(const toml::node& node, const Field& field, Context& context) {
  if (const auto* table = node.as_table()) return read_reasoned_reference(*table, field, context);
  auto written = written_reference(node);
  if (!written) {
    report_wrong_type(field, "a reference in quotes", node, context);
    return std::nullopt;
  }
  Span where = span_of(node.source(), context);
  if (node.is_string()) where = within_quotes(where);
  if (field.reason == Reason::Required) report_missing_reason(field, *written, where, context);
  return Value{add_reference(std::move(*written), {}, where, field, context)};
}

/// A list of references; a single one may stand without brackets.
std::optional<Value> read_references(const toml::node& node, const Field& field, Context& context) {
  if (node.is_array()) return read_list(node, field, FieldType::Reference, context);
  auto one = read_reference(node, field, context);
  if (!one) return std::nullopt;
  Values values;
  values.push_back(std::move(*one));
  return Value{std::move(values)};
}

/// The name of what a set of fields belongs to: "a case", "'wording'".
struct Owner {
  std::string name;
  Span where;
};

void report_unknown_key(const toml::key& key, std::span<const Field> fields,
                        std::span<const Field> more, const Owner& owner, Context& context) {
  std::vector<std::string_view> known;
  for (const Field& field : fields) known.push_back(field.name);
  for (const Field& field : more) known.push_back(field.name);
  const auto near = nearest(key.str(), known, 1);
  report(context, Code::UnknownKey, span_of(key.source(), context),
         fmt::format("unknown field '{}' of {}", key.str(), owner.name), "",
         near.empty() ? fmt::format("{} has the fields {}", owner.name, fmt::join(known, ", "))
                      : fmt::format("did you mean '{}'?", known[near[0]]));
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

void report_missing_key(const Field& field, const Owner& owner, Context& context) {
  report(context, Code::MissingKey, owner.where,
         fmt::format("{} needs '{}'", owner.name, field.name), "",
         fmt::format("add {}   ({})", example_of(field), field.meaning));
}

/// Reads the table's entries for these fields, in the order of the fields.
Record read_fields(const toml::table& table, std::span<const Field> fields, const Owner& owner,
                   Context& context) {
  Record record;
  for (const Field& field : fields) {
    const toml::node* node = table.get(field.name);
    if (node == nullptr) {
      if (field.need == Need::Required) report_missing_key(field, owner, context);
      continue;
    }
    if (auto value = read_value(*node, field, context)) {
      record.emplace(std::string(field.name), std::move(*value));
    }
  }
  return record;
}

void check_keys(const toml::table& table, std::span<const Field> fields,
                std::span<const Field> more, const Owner& owner, Context& context) {
  for (const auto& [key, node] : table) {
    const auto is_key = [&name = key](const Field& field) { return field.name == name.str(); };
    if (std::ranges::any_of(fields, is_key) || std::ranges::any_of(more, is_key)) continue;
    report_unknown_key(key, fields, more, owner, context);
  }
}

/// Nothing when a required field is missing: half a table would be of no use.
std::optional<Value> read_table(const toml::node& node, const Field& field, Context& context) {
  const auto* table = node.as_table();
  if (table == nullptr) {
    report_wrong_type(field, "a table", node, context);
    return std::nullopt;
  }
  const Owner owner{.name = fmt::format("'{}'", field.name),
                    .where = span_of(node.source(), context)};
  check_keys(*table, field.fields, {}, owner, context);
  Record record = read_fields(*table, field.fields, owner, context);
  const bool whole = std::ranges::all_of(field.fields, [&](const Field& one) {
    return one.need == Need::Optional || record.contains(one.name);
  });
  if (!whole) return std::nullopt;
  return Value{std::move(record)};
}

std::optional<Value> text_value(std::optional<std::string> text) {
  if (!text) return std::nullopt;
  return Value{std::move(*text)};
}

std::optional<Value> read_value(const toml::node& node, const Field& field, Context& context) {
  switch (field.type) {
    case FieldType::Text:
      return text_value(read_text(node, field, context));
    case FieldType::Markdown:
      return read_markdown_value(node, field, context);
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

void report_syntax(const toml::parse_error& error, Context& context) {
  report(context, Code::TomlSyntax, span_of(error.source(), context),
         fmt::format("not valid TOML: {}", error.description()), "",
         "texts stand in quotes, lists in square brackets, one field a line");
}

}  // namespace

void read_record(std::string_view data, std::uint32_t first_line, const MarkdownFile& file,
                 const Limits& limits, Entity& entity, Diagnostics& diagnostics) {
  Context context{.file = file,
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
                    .where = {.file = file.file, .line = 1, .column = 1, .length = 3}};
  check_keys(table, fields_of(entity.kind), common_fields(), owner, context);
  store(common_fields(), read_fields(table, common_fields(), owner, context), entity);
  store(fields_of(entity.kind), read_fields(table, fields_of(entity.kind), owner, context), entity);
}

}  // namespace brochure
