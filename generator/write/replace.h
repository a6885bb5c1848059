#pragma once

// Replaces many files as if at once: when one cannot be replaced, those before it get their old
// contents back.

#include <filesystem>
#include <vector>

namespace brochure {

/// One file to be put in place or taken away. All paths are on the same file system.
struct Replacement {
  std::filesystem::path target;
  std::filesystem::path fresh;  ///< the new file, moved to `target`; empty: the target goes away
  std::filesystem::path aside;  ///< where the old file is kept, so that it can come back
};

/// Replaces the files in order. Folders are made where they are missing, and deleted when they are
/// left empty, up to `top`. When one cannot be replaced, everything is put back as it was and the
/// error thrown (std::filesystem::filesystem_error).
void replace_files(const std::vector<Replacement>& replacements, const std::filesystem::path& top);

}  // namespace brochure
