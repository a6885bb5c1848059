#pragma once

// The disk: folders, and the texts in them.

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.h"
#include "base/source.h"

namespace brochure {

/// A folder as it was found: text files read, the others named.
struct FolderContents {
  Sources texts;                    ///< sorted by path
  std::vector<std::string> others;  ///< sorted paths of the files that are not text
};

struct FolderRules {
  std::vector<std::string> text_endings;   ///< ".md", ".toml"
  std::vector<std::string> other_endings;  ///< of files that are not text; empty: any
  std::size_t bytes_max = 256 * 1024;      ///< of a text file
  enum class Hidden { LeftOut, Listed } hidden = Hidden::LeftOut;
};

/// Reads everything below `root / folder`; paths in the result begin with `folder`. Hidden files,
/// and README.md, are left out. A file that cannot be read, has another ending, is too large or is
/// not UTF-8 is reported, and is in `texts` with an empty text so that the report can name it.
/// Texts are given without a byte order mark, and with "\n" as their only line end. Symbolic links
/// to folders, and those that lead out of the folder, are not followed. Throws
/// std::filesystem::filesystem_error when a folder cannot be read.
FolderContents read_folder(const std::filesystem::path& root, const std::string& folder,
                           const FolderRules& rules, Diagnostics& diagnostics);

/// Reads one text file, given by its path below the root, by the same rules. Its diagnostics take
/// it for the first of the sources.
SourceFile read_text_file(const std::filesystem::path& root, const std::string& path,
                          const FolderRules& rules, Diagnostics& diagnostics);

}  // namespace brochure
