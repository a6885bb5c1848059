#pragma once

// A folder for one test, deleted when the test ends.

#include <filesystem>
#include <map>
#include <string>
#include <string_view>

namespace brochure {

struct ScratchFolder {
  std::filesystem::path path;

  ScratchFolder();
  ~ScratchFolder();
  ScratchFolder(const ScratchFolder&) = delete;
  ScratchFolder& operator=(const ScratchFolder&) = delete;

  /// Writes a file, and the folders it stands in.
  void write(std::string_view file, std::string_view text) const;
  std::string read(std::string_view file) const;
  /// The bytes of every file below a folder, by their path from there; nothing if there is no such
  /// folder.
  std::map<std::string, std::string> files_in(std::string_view folder) const;
};

}  // namespace brochure
