#pragma once

// Files in one zip archive.

#include <string>
#include <vector>

namespace brochure {

struct ZipEntry {
  std::string path;  ///< in it, with '/' between folders
  std::string bytes;
  bool is_stored = false;  ///< as it is, not made smaller
};

/// The archive's bytes: the entries, of which there is at least one, in this order, all with the
/// same date and rights, so that the same entries make the same archive. Entries have no extra
/// fields, which EPUB does not allow for its first one.
std::string zip_archive(const std::vector<ZipEntry>& entries);

/// The files of an archive that another program has made, in its order. Throws Failure if the bytes
/// are none.
std::vector<ZipEntry> zip_entries(const std::string& bytes);

}  // namespace brochure
