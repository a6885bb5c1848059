#include "base/report.h"

#include <algorithm>
#include <string_view>

#include <fmt/core.h>

namespace brochure {
namespace {

/// How many characters the first bytes of a line are.
std::uint32_t characters_in(std::string_view line, std::size_t bytes) {
  const auto is_first_byte = [](char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
  };
  return static_cast<std::uint32_t>(std::ranges::count_if(line.substr(0, bytes), is_first_byte));
}

Problem problem_of(const Sources& sources, const Diagnostic& diagnostic) {
  const Span& where = diagnostic.where;
  const SourceFile& file = file_of(sources, where.file);
  Problem problem{.code = diagnostic.code,
                  .path = file.path,
                  .line = where.line,
                  .column = where.column,
                  .end_column = where.column + where.length,
                  .line_text = std::string(line_of(file.text, where.line)),
                  .message = diagnostic.message,
                  .label = diagnostic.label,
                  .help = diagnostic.help};
  // Without the line, bytes must do for characters.
  if (where.column > 0 && !problem.line_text.empty()) {
    problem.column = 1 + characters_in(problem.line_text, where.column - 1);
    problem.end_column = 1 + characters_in(problem.line_text, where.column - 1 + where.length);
  }
  return problem;
}

std::string counted(std::ptrdiff_t count, std::string_view noun) {
  return fmt::format("{} {}{}", count, noun, count == 1 ? "" : "s");
}

}  // namespace

std::string_view name_of(Severity severity) {
  return severity == Severity::Error ? "error" : "warning";
}

Problems problems_in(const Sources& sources, const Diagnostics& diagnostics) {
  Problems problems;
  for (const Diagnostic& diagnostic : in_file_order(diagnostics)) {
    problems.push_back(problem_of(sources, diagnostic));
  }
  return problems;
}

bool has_errors(const Problems& problems) {
  return std::ranges::any_of(problems, [](const Problem& problem) {
    return about(problem.code).severity == Severity::Error;
  });
}

std::string count_of(const Problems& problems) {
  const std::ptrdiff_t errors = std::ranges::count_if(problems, [](const Problem& problem) {
    return about(problem.code).severity == Severity::Error;
  });
  const std::ptrdiff_t warnings = std::ssize(problems) - errors;
  if (problems.empty()) return "no problems";
  if (warnings == 0) return counted(errors, "error");
  if (errors == 0) return counted(warnings, "warning");
  return counted(errors, "error") + ", " + counted(warnings, "warning");
}

}  // namespace brochure
