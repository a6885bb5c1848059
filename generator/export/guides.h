#pragma once

// Pages of docs/ that say what the program knows already. A test keeps them equal.

#include <string>

namespace brochure {

/// docs/fields.md: the fields of each kind, in Markdown.
std::string field_guide();

/// docs/diagnostics.md: every problem that can be reported, in Markdown.
std::string diagnostic_guide();

}  // namespace brochure
