#pragma once

// The list, kept in the output folder, of the files that the program wrote there: it deletes no
// others.

#include <filesystem>
#include <optional>
#include <set>
#include <string>
#include <string_view>

namespace brochure {

/// Paths below the output folder, sorted.
using FileList = std::set<std::string, std::less<>>;

inline constexpr std::string_view file_list_name = ".brochure-files";

/// What the folder's list names; nothing if the folder has none. Paths that are not safe are left
/// out, so that a list that was tampered with does no harm.
std::optional<FileList> read_file_list(const std::filesystem::path& folder);

std::string file_list_text(const FileList& files);

}  // namespace brochure
