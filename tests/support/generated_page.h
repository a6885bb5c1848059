#pragma once

// Files of the repository that a test compares with what the program makes.

#include <string>
#include <string_view>

namespace brochure {

/// Whether the file, given by its path in the repository, holds this text. With
/// BROCHURE_UPDATE_GOLDEN set it is written instead: `tests/run --update`, then read the diff.
bool is_up_to_date(std::string_view path, const std::string& text);

}  // namespace brochure
