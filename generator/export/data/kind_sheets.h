#pragma once

// The collection as tables, for spreadsheets.

#include <string>
#include <utility>
#include <vector>

#include "export/data/told.h"
#include "model/sheet.h"

namespace brochure {

/// By name: one of each kind that has entities, "key_factors", with a line for each of them;
/// "questions"; and "relations", which tells all of them from one end. Columns have the names of
/// data/collection.json. What is a list there is one text, with " | " between; a list of tables is
/// JSON.
std::vector<std::pair<std::string, Sheet>> kind_sheets(const LinkedCollection& linked,
                                                       const Told& told = {});

}  // namespace brochure
