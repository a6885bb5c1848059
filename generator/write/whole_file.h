#pragma once

#include <filesystem>
#include <string_view>

namespace brochure {

/// Writes a file so that its name never stands for half of it: beside its place first, then in it.
/// Makes the folder. Throws std::filesystem::filesystem_error when it cannot; then the old file is
/// there as it was; and Interrupted, when
/// it has written, if somebody wanted us to stop meanwhile.
void write_whole_file(const std::filesystem::path& file, std::string_view bytes);

}  // namespace brochure
