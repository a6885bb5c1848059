#pragma once

// Diagnostics as people and other programs read them. Returns texts; who calls decides where they
// go.

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.h"
#include "base/source.h"

namespace brochure {

/// A diagnostic with its place spelled out, so that problems in the files of several folders can
/// stand in one report.
struct Problem {
  Code code{};
  std::string path;
  std::uint32_t line = 0;        ///< from 1; 0: the file as a whole
  std::uint32_t column = 0;      ///< from 1, in characters; 0: the line as a whole
  std::uint32_t end_column = 0;  ///< one past the last character
  std::string line_text;         ///< empty if it is not known
  std::string message;
  std::string label;
  std::vector<std::string> help;
};

using Problems = std::vector<Problem>;

/// In file order, without repetitions. `sources` are what the places refer to.
Problems problems_in(const Sources& sources, const Diagnostics& diagnostics);

/// "error" or "warning".
std::string_view name_of(Severity severity);

bool has_errors(const Problems& problems);

/// "2 errors, 1 warning", or "no problems".
std::string count_of(const Problems& problems);

enum class Colours { Off, On };

/// For people: place, message, the line with the spot marked, and what to do; at the end how many
/// there are. Empty when there is no problem.
std::string report_as_text(const Problems& problems, Colours colours);

/// A JSON array with an object for each problem; docs/data.md describes it.
std::string report_as_json(const Problems& problems);

/// A SARIF 2.1.0 log, as code hosts and editors show it beside the lines.
std::string report_as_sarif(const Problems& problems);

/// Workflow commands that GitHub shows as annotations.
std::string report_as_github(const Problems& problems);

}  // namespace brochure
