#include <algorithm>
#include <limits>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "export/data_names.h"
#include "export/guides.h"
#include "model/fields.h"

namespace brochure {
namespace {

constexpr std::string_view field_introduction =
    R"(# Fields

What may stand in the front matter of each kind of file, or in its record. [content.md](content.md) explains how they are written. Fields in **bold**
are required. A field named `table.field` stands in a table: `[[table]]`, or `table = { field = ... }`.

This page is made from `generator/model/fields.cpp`; `tests/run --update` writes it anew.
)";

std::string with_article(std::string_view noun) {
  const bool has_vowel = std::string_view("aeiou").find(noun.front()) != std::string_view::npos;
  return fmt::format("{} {}", has_vowel ? "an" : "a", noun);
}

/// "a case or a finding"; "anything" if every kind may be referred to.
std::string targets_text(const Field& field) {
  if (field.targets.empty()) return "anything";
  std::vector<std::string> names;
  for (const Kind kind : field.targets) names.push_back(with_article(names_of(kind).one));
  return fmt::format("{}", fmt::join(names, " or "));
}

std::string range_text(const Field& field) {
  const bool has_least = field.least != std::numeric_limits<std::int64_t>::min();
  const bool has_most = field.most != std::numeric_limits<std::int64_t>::max();
  if (has_least && has_most) return fmt::format(", {} to {}", field.least, field.most);
  return "";
}

std::string reference_text(const Field& field) {
  const bool is_list = field.type == FieldType::References;
  const std::string_view reason = field.reason == Reason::Required   ? ", each with `why`"
                                  : field.reason == Reason::Optional ? ", `why` where it is ours"
                                                                     : "";
  return fmt::format("{} {}{}", is_list ? "references to" : "a reference to", targets_text(field),
                     is_list ? reason : "");
}

std::string type_text(const Field& field) {
  switch (field.type) {
    case FieldType::Choice:
      return fmt::format("one of `{}`", fmt::join(field.choices, "`, `"));
    case FieldType::Markdown:
      return "Markdown, one paragraph";
    case FieldType::Prose:
      return "Markdown without headings";
    case FieldType::File:
      return fmt::format("the name of a file in `{}`", fmt::join(field.endings, "`, `"));
    case FieldType::MarkdownList:
      return "a list of Markdown texts";
    case FieldType::Integer:
      return std::string(name_of(field.type)) + range_text(field);
    case FieldType::NumberList:
      return field.length == 0 ? "a list of numbers"
                               : fmt::format("a list of {} numbers", field.length);
    case FieldType::Reference:
    case FieldType::References:
      return reference_text(field);
    default:
      return std::string(name_of(field.type));
  }
}

/// A table's `|` would end the cell.
std::string cell(std::string text) {
  for (std::size_t at = 0; (at = text.find('|', at)) != std::string::npos; at += 2)
    text.insert(at, "\\");
  return text;
}

void add_rows(std::span<const Field> fields, const std::string& table, std::string& out) {
  for (const Field& field : fields) {
    const std::string name = fmt::format("`{}{}`", table, field.name);
    out += fmt::format("| {} | {} | {} |\n",
                       field.need == Need::Required ? fmt::format("**{}**", name) : name,
                       cell(type_text(field)), cell(std::string(field.meaning)));
    add_rows(field.fields, table + std::string(field.name) + ".", out);
  }
}

void add_table(std::string_view title, std::span<const Field> fields, std::string& out) {
  out += fmt::format("\n## {}\n\n", title);
  out += "| field | value | meaning |\n|---|---|---|\n";
  add_rows(fields, "", out);
}

std::string capitalized(std::string_view text) {
  std::string copy(text);
  if (copy.front() >= 'a' && copy.front() <= 'z')
    copy.front() = static_cast<char>(copy.front() - 'a' + 'A');
  return copy;
}

}  // namespace

std::string field_guide() {
  std::string out(field_introduction);
  add_table("Of every kind", common_fields(), out);
  for (const auto& [kind, name] : data_arrays) {
    add_table(fmt::format("{} (`{}`)", capitalized(names_of(kind).many), names_of(kind).prefix),
              fields_of(kind), out);
  }
  return out;
}

}  // namespace brochure
