#pragma once

// Where commands print: problems in the form that was asked for, and what they have to say
// themselves.

#include <string_view>

#include "base/report.h"
#include "commands/options.h"

namespace brochure {

/// Problems for people go to standard error, in colour on a terminal unless NO_COLOR is set; every
/// other form goes to standard output, which then holds nothing else.
void print_problems(const Problems& problems, Format format);

/// A line about what was done, for people: not if they want quiet, nor where it would stand among
/// data.
void print_success(std::string_view line, const Options& options);

}  // namespace brochure
