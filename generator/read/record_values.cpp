#include "read/record_values.h"

#include <algorithm>
#include <string_view>
#include <utility>
#include <vector>

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <unicode/locid.h>
#include <unicode/unistr.h>

#include "base/ascii.h"
#include "base/language.h"
#include "base/plain_text.h"
#include "base/suggest.h"
#include "read/link_target.h"

namespace brochure {
namespace {

/// What a text that is not Markdown cannot hold. It stands in lists, menus and data as it is.
void check_plain(std::string_view text, const Field& field, Span where, RecordContext& context) {
  if (const auto fault = fault_of_plain_text(text)) {
    report(context, fault->code, where, fmt::format("'{}' {}", field.name, fault->reason), "",
           std::string(fault->help));
  } else if (text.find("](") != std::string_view::npos) {
    report(context, Code::WrongType, where,
           fmt::format("'{}' takes plain text, without links", field.name), "",
           "put the link into the text below the front matter");
  }
}

bool is_country(const icu::Locale& locale, std::string_view code) {
  return code.size() == 2 && code == locale.getCountry() && locale.getISO3Country()[0] != '\0';
}

/// The code of a country that is named in English, or written in small letters.
std::string nearest_country(const std::string& written) {
  const icu::UnicodeString wanted = icu::UnicodeString::fromUTF8(written).foldCase();
  for (const char* const* code = icu::Locale::getISOCountries(); *code != nullptr; ++code) {
    icu::UnicodeString name;
    icu::Locale("", *code).getDisplayCountry(icu::Locale::getEnglish(), name);
    const bool same_code = icu::UnicodeString::fromUTF8(*code).foldCase() == wanted;
    if (same_code || name.foldCase() == wanted) return *code;
  }
  return written == "UK" ? "GB" : "";
}

MarkdownText markdown_at(const toml::node& node, const std::string& text,
                         const RecordContext& context) {
  return {.text = text,
          .first_line = span_of(node.source(), context).line,
          .last_line = context.first_line + std::max(node.source().end.line, 1U) - 1};
}

}  // namespace

std::optional<std::string> read_text(const toml::node& node, const Field& field,
                                     RecordContext& context) {
  const auto* text = node.as_string();
  if (text == nullptr) {
    report_wrong_type(field, name_of(field.type), node, context);
    return std::nullopt;
  }
  const Span where = span_of(node.source(), context);
  if (is_blank(text->get())) {
    report(context, Code::OutOfRange, where, fmt::format("'{}' is empty", field.name), "",
           field.need == Need::Required
               ? std::string(field.meaning)
               : fmt::format("write it, or remove the line. {}", field.meaning));
    return std::nullopt;
  }
  if (field.type == FieldType::Markdown || field.type == FieldType::Prose) return text->get();
  check_plain(text->get(), field, where, context);
  return std::string(trimmed(text->get()));
}

std::optional<Value> read_choice(const toml::node& node, const Field& field,
                                 RecordContext& context) {
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

std::optional<Value> read_language(const toml::node& node, const Field& field,
                                   RecordContext& context) {
  auto text = read_text(node, field, context);
  if (!text) return std::nullopt;
  if (is_language(*text)) return Value{std::move(*text)};
  report(context, Code::UnknownLanguage, span_of(node.source(), context),
         fmt::format("no language '{}'", *text), "", help_for_language(*text));
  return std::nullopt;
}

std::optional<Value> read_country(const toml::node& node, const Field& field,
                                  RecordContext& context) {
  auto text = read_text(node, field, context);
  if (!text) return std::nullopt;
  if (is_country(icu::Locale("", text->c_str()), *text)) return Value{std::move(*text)};
  const std::string near = nearest_country(*text);
  report(context, Code::OutOfRange, span_of(node.source(), context),
         fmt::format("no country '{}'", *text), "",
         near.empty() ? "use the country's two capital letters of ISO 3166: BE, DE, GB"
                      : fmt::format("did you mean '{}'?", near));
  return std::nullopt;
}

std::optional<Value> read_address(const toml::node& node, const Field& field,
                                  RecordContext& context) {
  auto text = read_text(node, field, context);
  if (!text) return std::nullopt;
  const bool is_web = text->starts_with("https://") || text->starts_with("http://");
  const bool is_whole = text->find_first_of(" <>\"") == std::string::npos;
  if (is_web && is_whole && type_of_target(*text) == TargetType::OtherSite) {
    return Value{std::move(*text)};
  }
  report(context, Code::UnsafeLink, span_of(node.source(), context),
         fmt::format("'{}' takes an address on the web", field.name), "",
         is_web ? "an address holds no blanks, quotation marks or angle brackets"
                : "begin it with https:// or http://");
  return std::nullopt;
}

std::optional<Value> read_integer(const toml::node& node, const Field& field,
                                  RecordContext& context) {
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

std::optional<Value> read_flag(const toml::node& node, const Field& field, RecordContext& context) {
  if (const auto* flag = node.as_boolean()) return Value{flag->get()};
  report_wrong_type(field, name_of(field.type), node, context);
  return std::nullopt;
}

std::optional<Value> read_date(const toml::node& node, const Field& field, RecordContext& context) {
  if (const auto* date = node.as_date()) {
    return Value{
        Date{.year = date->get().year, .month = date->get().month, .day = date->get().day}};
  }
  const auto* year = node.as_integer();
  if (year == nullptr) {
    report_wrong_type(field, "a year (2013) or a date (2013-05-31)", node, context);
    return std::nullopt;
  }
  if (year->get() >= 1000 && year->get() <= 9999) {
    return Value{Date{.year = static_cast<std::int32_t>(year->get())}};
  }
  report(context, Code::OutOfRange, span_of(node.source(), context),
         fmt::format("'{}' cannot be {}", field.name, year->get()), "a year has four digits",
         std::string(field.meaning));
  return std::nullopt;
}

std::optional<Value> read_markdown(const toml::node& node, const Field& field,
                                   RecordContext& context) {
  const auto text = read_text(node, field, context);
  if (!text) return std::nullopt;
  return Value{parse_inline_markdown(markdown_at(node, *text, context), context.file,
                                     context.limits, context.entity.references,
                                     context.diagnostics)};
}

std::optional<Value> read_prose(const toml::node& node, const Field& field,
                                RecordContext& context) {
  const auto text = read_text(node, field, context);
  if (!text) return std::nullopt;
  Prose prose = parse_markdown(markdown_at(node, *text, context), context.file, context.limits,
                               context.entity.references, context.diagnostics)
                    .prose;
  const bool has_heading = std::ranges::any_of(
      prose.blocks, [](const Block& block) { return std::holds_alternative<Heading>(block.node); });
  if (has_heading || !prose.footnotes.empty()) {
    report(context, Code::WrongType, span_of(node.source(), context),
           fmt::format("'{}' takes no headings and footnotes", field.name), "",
           "write paragraphs and lists; bold words can stand before what somebody says");
  }
  return Value{std::move(prose)};
}

std::optional<Value> read_numbers(const toml::node& node, const Field& field,
                                  RecordContext& context) {
  const auto* list = node.as_array();
  const bool right_length = list != nullptr && (field.length == 0 || list->size() == field.length);
  std::vector<double> numbers;
  if (right_length) {
    for (const toml::node& element : *list) {
      if (const auto number = element.value<double>()) numbers.push_back(*number);
    }
  }
  if (!right_length || numbers.size() != list->size()) {
    report(context, Code::WrongType, span_of(node.source(), context),
           field.length == 0
               ? fmt::format("'{}' takes a list of numbers", field.name)
               : fmt::format("'{}' takes a list of {} numbers", field.name, field.length),
           "", std::string(field.meaning));
    return std::nullopt;
  }
  const auto fits = [&](double number) {
    return number >= static_cast<double>(field.least) && number <= static_cast<double>(field.most);
  };
  if (!std::ranges::all_of(numbers, fits)) {
    report(context, Code::OutOfRange, span_of(node.source(), context),
           fmt::format("'{}' cannot be {}", field.name, fmt::join(numbers, ", ")),
           fmt::format("{} to {}", field.least, field.most), std::string(field.meaning));
    return std::nullopt;
  }
  Values values;
  for (const double number : numbers) values.push_back({number});
  return Value{std::move(values)};
}

}  // namespace brochure
