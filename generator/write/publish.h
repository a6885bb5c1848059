#pragma once

// Write: brings a folder on disk up to date with a site. All or nothing, and only what changed.

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

#include "model/output.h"
#include "write/published_file.h"

namespace brochure {

struct PublishReport {
  std::size_t written = 0;
  std::size_t unchanged = 0;
  std::vector<std::string> deleted;  ///< paths

  bool operator==(const PublishReport&) const = default;
};

/// Makes the folder hold these files, and beside texts their compressed copies if they are wanted.
/// Files whose bytes are the same are not touched, nor copies that still give the same bytes; files
/// of an earlier run that are not among these any more are deleted, and no others. Throws Failure
/// when that cannot be done: a folder or file in the way that the program did not write, a path
/// that not every system can hold, a full disk, missing permissions. Then the folder is as it was.
PublishReport publish(const Outputs& outputs, const std::filesystem::path& folder,
                      Compress compress = Compress::No);

}  // namespace brochure
