#pragma once

// Expected texts that stand in files, and how to renew them.

#include <filesystem>
#include <string>
#include <string_view>

namespace brochure {

/// Whether expected texts are to be rewritten instead of compared: BROCHURE_UPDATE_GOLDEN=1, which
/// `tests/run --update` sets.
bool updating_goldens();

/// The folder tests/NAME of the sources.
std::filesystem::path tests_folder(std::string_view name);

std::string read_text_file(const std::filesystem::path& path);
void write_text_file(const std::filesystem::path& path, std::string_view text);

/// The lines that were expected ("-") and that came ("+"), among those around them. Empty when the
/// texts are equal.
std::string difference(std::string_view expected, std::string_view actual);

}  // namespace brochure
