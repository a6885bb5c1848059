#pragma once

#include <filesystem>

namespace brochure {

/// Keeps another run of the program from writing to the same folder at the same time: it waits.
/// Leaves no file behind. Where the file system knows no locks there is none.
class FolderLock {
 public:
  explicit FolderLock(const std::filesystem::path& folder);
  ~FolderLock();
  FolderLock(const FolderLock&) = delete;
  FolderLock& operator=(const FolderLock&) = delete;

 private:
  int folder_;
};

}  // namespace brochure
