#include <string_view>

#include <fmt/color.h>
#include <fmt/core.h>

#include "base/excerpt.h"
#include "base/report.h"

namespace brochure {
namespace {

const fmt::text_style bold = fmt::emphasis::bold;
const fmt::text_style quiet = fg(fmt::terminal_color::blue);
const fmt::text_style helpful = fg(fmt::terminal_color::cyan);

fmt::text_style style_of(Severity severity) {
  const auto colour =
      severity == Severity::Error ? fmt::terminal_color::red : fmt::terminal_color::yellow;
  return fg(colour) | fmt::emphasis::bold;
}

std::string painted(std::string_view text, const fmt::text_style& style, Colours colours) {
  return colours == Colours::On ? fmt::format(style, "{}", text) : std::string(text);
}

std::string place_of(const Problem& problem) {
  std::string place = printable(problem.path);
  if (problem.line > 0) place += fmt::format(":{}", problem.line);
  if (problem.line > 0 && problem.column > 0) place += fmt::format(":{}", problem.column);
  return place + ":";
}

void add_headline(const Problem& problem, Colours colours, std::string& out) {
  const CodeInfo& info = about(problem.code);
  const std::string severity = std::string(name_of(info.severity)) + ":";
  out += fmt::format("{} {} {} {}\n", painted(place_of(problem), bold, colours),
                     painted(severity, style_of(info.severity), colours),
                     painted(printable(problem.message), bold, colours),
                     painted(fmt::format("[{}]", info.name), quiet, colours));
}

void add_excerpt(const Problem& problem, Colours colours, std::string& out) {
  const Excerpt excerpt = excerpt_of(problem.line_text, problem.column, problem.end_column);
  const std::string gutter = fmt::format("  {} |", problem.line);
  const std::string empty_gutter = std::string(gutter.size() - 1, ' ') + "|";
  out += fmt::format("{} {}\n", painted(gutter, quiet, colours), excerpt.text);
  if (problem.column == 0) return;

  std::string mark(excerpt.mark_width, '^');
  if (!problem.label.empty()) mark += " " + printable(problem.label);
  out += fmt::format("{} {}{}\n", painted(empty_gutter, quiet, colours),
                     std::string(excerpt.mark_start, ' '),
                     painted(mark, style_of(about(problem.code).severity), colours));
}

void add_advice(std::string_view word, std::string_view text, Colours colours, std::string& out) {
  out += fmt::format("  {} {}\n", painted(word, helpful, colours), printable(text));
}

void add_problem(const Problem& problem, Colours colours, std::string& out) {
  add_headline(problem, colours, out);
  const bool has_mark = !problem.line_text.empty() && problem.column > 0;
  if (!problem.line_text.empty()) add_excerpt(problem, colours, out);
  // A label that has no mark to stand beside.
  if (!has_mark && !problem.label.empty()) add_advice("note:", problem.label, colours, out);
  for (const std::string& line : problem.help) add_advice("help:", line, colours, out);
}

}  // namespace

std::string report_as_text(const Problems& problems, Colours colours) {
  std::string out;
  for (const Problem& problem : problems) {
    add_problem(problem, colours, out);
    out += '\n';
  }
  if (!problems.empty()) out += count_of(problems) + "\n";
  return out;
}

}  // namespace brochure
