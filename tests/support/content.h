#pragma once

// Content in memory, taken through the stages that check it.

#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.h"
#include "base/files.h"
#include "compose/compose.h"
#include "model/linked.h"

namespace brochure {

/// Files by path: "content/cities/ghent.toml". Those that are not text count as pictures.
using ContentFiles = std::map<std::string, std::string>;

struct CheckedContent {
  LinkedCollection linked;
  std::vector<PageRequest> pages;  ///< none when there is an error
  Diagnostics diagnostics;
};

/// Reads, links and plans, as `brochure check` does.
CheckedContent check_content(FolderContents files);
CheckedContent check_content(const ContentFiles& files);

/// Likewise for `folder / "content"` on disk.
CheckedContent check_content_folder(const std::filesystem::path& folder);

/// All problems as people read them, without the sum at the end.
std::string report_of(const CheckedContent& checked);

/// Files as examples write them: each begins with a line "--- path".
ContentFiles files_from(std::string_view text);

/// The files below a folder, by their path from there.
ContentFiles files_below(const std::filesystem::path& folder);

}  // namespace brochure
