#pragma once

// Whole files, with the system's own reason when one cannot be read or written.

#include <filesystem>
#include <string>
#include <string_view>

namespace brochure {

/// Throws std::filesystem::filesystem_error when the file cannot be read.
std::string read_bytes(const std::filesystem::path& file);

/// Writes a new file, or one anew. Throws std::filesystem::filesystem_error when it cannot.
void write_bytes(const std::filesystem::path& file, std::string_view bytes);

}  // namespace brochure
