#include "read/limits.h"

#include <algorithm>
#include <vector>

#include <fmt/format.h>

#include "base/ascii.h"
#include "base/source.h"

namespace brochure {
namespace {

/// The length of a list or quotation marker at the start of the text; 0 if there is none.
std::size_t marker_length(std::string_view text) {
  if (text.empty()) return 0;
  if (text[0] == '>') return 1;
  const auto ends_marker = [&](std::size_t at) {
    return at >= text.size() || text[at] == ' ' || text[at] == '\t';
  };
  if (text[0] == '-' || text[0] == '+' || text[0] == '*') return ends_marker(1) ? 1 : 0;
  std::size_t digits = 0;
  while (digits < std::min<std::size_t>(text.size(), 9) && is_digit(text[digits])) ++digits;
  if (digits == 0 || digits >= text.size()) return 0;
  if (text[digits] != '.' && text[digits] != ')') return 0;
  return ends_marker(digits + 1) ? digits + 1 : 0;
}

/// At least as many containers as a line can be in: its own markers, and one for each two columns
/// of indentation, the least that a nested list needs. Indentation alone opens nothing.
std::size_t container_depth(std::string_view line) {
  std::size_t markers = 0;
  std::size_t blanks = 0;
  while (!line.empty()) {
    if (line[0] == ' ' || line[0] == '\t') {
      blanks += line[0] == '\t' ? 4U : 1U;
      line.remove_prefix(1);
      continue;
    }
    const std::size_t length = marker_length(line);
    if (length == 0) break;
    ++markers;
    line.remove_prefix(length);
  }
  return markers == 0 ? 0 : markers + blanks / 2;
}

bool is_delimiter_row(std::string_view line) {
  return line.find('-') != std::string_view::npos &&
         line.find_first_not_of(" \t|:->") == std::string_view::npos;
}

/// As many columns as the line could have in a table.
std::size_t columns_in(std::string_view line) {
  const std::size_t first = line.find_first_not_of(" \t>");
  const std::size_t last = line.find_last_not_of(" \t");
  if (first == std::string_view::npos) return 0;
  const auto bars = static_cast<std::size_t>(std::ranges::count(line, '|'));
  const std::size_t outer = (line[first] == '|' ? 1U : 0U) + (line[last] == '|' ? 1U : 0U);
  return bars + 1 - std::min(outer, bars);
}

struct ParagraphSize {
  std::uint32_t first_line = 0;
  std::size_t lines = 0;
  std::size_t bytes = 0;
  std::size_t columns_max = 0;
  bool has_delimiter_row = false;
};

void report(Code code, FileId file, std::uint32_t line, std::string message, std::string help,
            Diagnostics& diagnostics) {
  diagnostics.push_back({.code = code,
                         .where = {.file = file, .line = line, .column = 1, .length = 1},
                         .message = std::move(message),
                         .help = {std::move(help)}});
}

void check(const ParagraphSize& paragraph, FileId file, const Limits& limits,
           Diagnostics& diagnostics) {
  if (paragraph.bytes > limits.paragraph_bytes_max) {
    report(Code::TooComplex, file, paragraph.first_line,
           fmt::format("a paragraph of {} KB; at most {} KB are accepted", paragraph.bytes / 1024,
                       limits.paragraph_bytes_max / 1024),
           "split it with blank lines", diagnostics);
  }
  if (!paragraph.has_delimiter_row) return;
  if (paragraph.columns_max > limits.table_columns_max) {
    report(Code::TooComplex, file, paragraph.first_line,
           fmt::format("a table of {} columns; at most {} are accepted", paragraph.columns_max,
                       limits.table_columns_max),
           "split it, or turn rows into columns", diagnostics);
  } else if (paragraph.columns_max * paragraph.lines > limits.table_cells_max) {
    report(Code::TooComplex, file, paragraph.first_line,
           fmt::format("a table of {} cells; at most {} are accepted",
                       paragraph.columns_max * paragraph.lines, limits.table_cells_max),
           "split it into several tables", diagnostics);
  }
}

}  // namespace

bool within_limits(std::string_view text, FileId file, std::uint32_t first_line,
                   const Limits& limits, Diagnostics& diagnostics) {
  const std::size_t reported_before = diagnostics.size();
  ParagraphSize paragraph;
  std::uint32_t number = first_line;
  for (const std::string_view line : split_lines(text)) {
    if (container_depth(line) > limits.container_depth_max) {
      report(Code::NestedTooDeep, file, number,
             fmt::format("lists or quotations nested deeper than {}", limits.container_depth_max),
             "write it with fewer levels", diagnostics);
      return false;
    }
    if (is_blank(line)) {
      check(paragraph, file, limits, diagnostics);
      paragraph = {};
    } else {
      if (paragraph.lines == 0) paragraph.first_line = number;
      ++paragraph.lines;
      paragraph.bytes += line.size() + 1;
      paragraph.columns_max = std::max(paragraph.columns_max, columns_in(line));
      paragraph.has_delimiter_row |= is_delimiter_row(line);
    }
    ++number;
  }
  check(paragraph, file, limits, diagnostics);
  return diagnostics.size() == reported_before;
}

}  // namespace brochure
