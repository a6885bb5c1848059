#pragma once

// A folder for one test, deleted when the test ends.

#include <filesystem>
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
};

}  // namespace brochure
