#pragma once

// Sheets as CSV (RFC 4180), as spreadsheets read it.

#include <string>

#include "model/sheet.h"

namespace brochure {

/// UTF-8 with a byte order mark, without which some spreadsheets take it for another encoding;
/// lines end with CR LF. A text that a spreadsheet would take for a formula gets an apostrophe
/// before it.
std::string to_csv(const Sheet& sheet);

}  // namespace brochure
