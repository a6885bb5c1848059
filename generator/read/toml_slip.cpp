#include "read/toml_slip.h"

#include <algorithm>
#include <array>
#include <optional>

#include <fmt/format.h>

#include "base/ascii.h"

namespace brochure {
namespace {

using Slip = std::optional<TomlSlip>;

bool is_name(std::string_view text) {
  return !text.empty() && is_letter(text.front()) && std::ranges::all_of(text, [](char c) {
    return is_letter(c) || is_digit(c) || c == '_' || c == '-';
  });
}

/// "name = value".
struct FieldLine {
  std::string_view name;
  std::string_view value;
};

std::optional<FieldLine> take_apart(std::string_view line, char sign) {
  const std::size_t at = line.find(sign);
  if (at == std::string_view::npos) return std::nullopt;
  return FieldLine{.name = trimmed(line.substr(0, at)), .value = trimmed(line.substr(at + 1))};
}

std::size_t count_of(std::string_view text, std::string_view wanted) {
  std::size_t count = 0;
  for (std::size_t at = text.find(wanted); at != std::string_view::npos;
       at = text.find(wanted, at + wanted.size())) {
    ++count;
  }
  return count;
}

/// Without quotation marks at its ends, of whatever shape.
std::string_view unquoted(std::string_view text) {
  constexpr std::array<std::string_view, 9> marks{"\"", "'", "`", "“", "”", "„", "‘", "’", "«"};
  for (const std::string_view mark : marks) {
    if (text.starts_with(mark)) text.remove_prefix(mark.size());
  }
  constexpr std::array<std::string_view, 8> ends{"\"", "'", "`", "”", "“", "’", "‘", "»"};
  for (const std::string_view mark : ends) {
    if (text.ends_with(mark)) text.remove_suffix(mark.size());
  }
  return text;
}

/// The field as it should be, where its value is meant to be a text.
std::string as_text(const FieldLine& field) {
  return fmt::format("write {} = \"{}\"", field.name, unquoted(field.value));
}

bool has_round_quote(std::string_view value) {
  constexpr std::array<std::string_view, 8> quotes{"“", "”", "„", "‘", "’", "«", "»", "`"};
  return std::ranges::any_of(quotes,
                             [&](std::string_view quote) { return value.starts_with(quote); });
}

/// Digits in three groups, which somebody means as a date.
bool is_like_date(std::string_view value) {
  const bool only_these = value.find_first_not_of("0123456789.-/") == std::string_view::npos;
  const auto is_separator = [](char c) { return c == '.' || c == '-' || c == '/'; };
  return only_these && std::ranges::count_if(value, is_separator) == 2 && is_digit(value.front());
}

TomlSlip slip_in_date(std::string_view value, std::string_view description) {
  if (description.find("inclusive") != std::string_view::npos) {
    return {.message = fmt::format("there is no day {}", value),
            .help = "write dates as 2013-05-31: year, month, day"};
  }
  return {.message = fmt::format("'{}' is not a date", value),
          .help = "write dates as 2013-05-31: year, month, day, with two digits for month and day"};
}

Slip slip_in_quotes(const FieldLine& field, std::string_view description) {
  if (description.find("escape sequence") != std::string_view::npos) {
    return TomlSlip{.message = "a backslash means something of its own in a text",
                    .help = "write two of them, \\\\, where you mean one"};
  }
  const std::size_t second = field.value.find('"', 1);
  if (second == std::string_view::npos) {
    return TomlSlip{.message = fmt::format("the text of '{}' has no end", field.name),
                    .help = as_text(field)};
  }
  if (trimmed(field.value.substr(second + 1)).empty()) return std::nullopt;
  return TomlSlip{
      .message = fmt::format("the text of '{}' ends at its second quotation mark", field.name),
      .help = "within a text, write quotation marks as “ and ”, or as \\\""};
}

Slip slip_in_word(const FieldLine& field) {
  const std::string small = in_small_letters(field.value);
  if (small == "true" || small == "yes" || small == "false" || small == "no") {
    const bool yes = small == "true" || small == "yes";
    return TomlSlip{.message = fmt::format("'{}' is neither true nor false", field.value),
                    .help = fmt::format("write {} = {}, or put a text in quotes", field.name,
                                        yes ? "true" : "false")};
  }
  return TomlSlip{.message = fmt::format("the text of '{}' has no quotes", field.name),
                  .help = as_text(field)};
}

/// "name = value" on one line, where the value is at fault.
Slip slip_in_value(const FieldLine& field, std::string_view description) {
  const std::string_view value = field.value;
  if (value.empty()) {
    return TomlSlip{.message = fmt::format("'{}' has no value", field.name),
                    .help = fmt::format("write it, or remove the line: {} = \"...\"", field.name)};
  }
  if (has_round_quote(value)) {
    return TomlSlip{.message = "these quotation marks are not the straight ones",
                    .help = as_text(field)};
  }
  if (is_like_date(value)) return slip_in_date(value, description);
  if (value.front() == '"' && !value.starts_with("\"\"\"")) {
    return slip_in_quotes(field, description);
  }
  if (is_digit(value.front()) && description.find("leading zero") != std::string_view::npos) {
    return TomlSlip{.message = "a number does not begin with 0",
                    .help = fmt::format(
                        "write {} = {}", field.name,
                        value.substr(std::min(value.find_first_not_of('0'), value.size() - 1)))};
  }
  if (static_cast<unsigned char>(value.front()) >= 0x80U || is_letter(value.front())) {
    return slip_in_word(field);
  }
  return std::nullopt;
}

/// A name that TOML cannot have, or a sign that is not "=".
Slip slip_in_name(std::string_view line) {
  const auto by_colon = take_apart(line, ':');
  const auto by_equals = take_apart(line, '=');
  if (by_colon && is_name(by_colon->name)) {
    return TomlSlip{.message = "a colon where the sign = belongs", .help = as_text(*by_colon)};
  }
  if (!by_equals) {
    return TomlSlip{.message = "a line that is not a field",
                    .help =
                        "each field is a line such as title = \"...\"; the text stands below "
                        "the second line of +++"};
  }
  if (by_equals->name.find(' ') != std::string_view::npos) {
    std::string better(by_equals->name);
    std::ranges::replace(better, ' ', '_');
    return TomlSlip{.message = "the name of a field has no blanks",
                    .help = fmt::format("write {} = ...", better)};
  }
  return std::nullopt;
}

/// The last line above, from `first` on, that opens a list which nothing closes.
std::uint32_t open_list(std::span<const std::string_view> lines, std::uint32_t first,
                        std::uint32_t stop) {
  const auto last = std::min(stop, static_cast<std::uint32_t>(lines.size()));
  for (std::uint32_t number = last; number >= first && number > 0; --number) {
    const auto field = take_apart(lines[number - 1], '=');
    if (field && is_name(field->name) && field->value.starts_with('[')) return number;
  }
  return stop;
}

Slip slip_in_list(std::span<const std::string_view> lines, std::uint32_t first_line,
                  std::uint32_t line, std::string_view description) {
  const std::uint32_t begin = open_list(lines, first_line, line);
  const std::string_view text = line <= lines.size() ? trimmed(lines[line - 1]) : "";
  const bool next_field = begin != line && take_apart(text, '=') && !text.starts_with('{');
  if (next_field || description.find("end-of-file") != std::string_view::npos) {
    return TomlSlip{.message = "the list that begins here has no end",
                    .help = "put ] behind its last item",
                    .line = begin};
  }
  if (description.find("comma") == std::string_view::npos) return std::nullopt;
  return TomlSlip{.message = "between two items of a list stands a comma",
                  .help = "put , between them, and ] behind the last"};
}

Slip slip_in_long_text(std::span<const std::string_view> lines, std::uint32_t first_line) {
  bool open = false;
  std::uint32_t opened_on = 0;
  for (std::uint32_t number = first_line; number <= lines.size(); ++number) {
    if (trimmed(lines[number - 1]) == "+++") break;
    if (count_of(lines[number - 1], "\"\"\"") % 2 == 0) continue;
    open = !open;
    opened_on = number;
  }
  if (!open) return std::nullopt;
  return TomlSlip{.message = "the text that begins here has no end",
                  .help = "put \"\"\" behind it",
                  .line = opened_on};
}

/// "cannot redefine existing string 'title'" -> "title".
std::string_view name_in(std::string_view description) {
  const std::size_t begin = description.find('\'');
  const std::size_t end = description.rfind('\'');
  return begin < end ? description.substr(begin + 1, end - begin - 1) : std::string_view{};
}

Slip slip_in_repetition(std::string_view line, std::string_view description) {
  if (description.find("cannot redefine") == std::string_view::npos) return std::nullopt;
  const std::string_view name = name_in(description);
  TomlSlip slip{.message = fmt::format("'{}' stands here for the second time", name),
                .help = "keep one of the two"};
  if (trimmed(line).starts_with('[')) {
    slip.help = fmt::format("where there are several, each begins with [[{}]]", name);
  }
  return slip;
}

Slip slip_on_line(std::string_view line, std::string_view description) {
  const std::string_view text = trimmed(line);
  if (text == "+++") {
    return TomlSlip{.message = "a .toml file is all data",
                    .help = "remove the lines of +++, or let the file's name end in .md"};
  }
  if (text.starts_with('[')) {
    return TomlSlip{.message = "the name of a table stands between brackets",
                    .help = "write as many at the end as at the beginning: [[group]]"};
  }
  const auto field = take_apart(text, '=');
  if (field && is_name(field->name)) return slip_in_value(*field, description);
  return slip_in_name(text);
}

}  // namespace

TomlSlip slip_at(std::span<const std::string_view> lines, std::uint32_t first_line,
                 std::uint32_t line, std::string_view description) {
  const std::string_view text =
      line >= 1 && line <= lines.size() ? lines[line - 1] : std::string_view{};
  if (auto slip = slip_in_repetition(text, description)) return *slip;
  if (auto slip = slip_in_long_text(lines, first_line)) return *slip;
  if (description.find("parsing inline table") != std::string_view::npos &&
      description.find("comma") != std::string_view::npos) {
    return {.message = "between two fields in { } stands a comma", .help = "put , between them"};
  }
  if (description.find("parsing array") != std::string_view::npos) {
    if (auto slip = slip_in_list(lines, first_line, line, description)) return *slip;
  }
  if (auto slip = slip_on_line(text, description)) return *slip;
  const std::size_t cause = description.find(": ");
  return {.message = fmt::format("not valid TOML: {}", cause == std::string_view::npos
                                                           ? description
                                                           : description.substr(cause + 2)),
          .help = "texts stand in quotes, lists in square brackets, one field a line"};
}

}  // namespace brochure
