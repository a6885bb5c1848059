#pragma once

#include <filesystem>

#include "base/interruption.h"

namespace brochure {

/// A folder of our own for what an engine reads and writes. It is gone afterwards, whatever
/// happens: who wants us to stop is noted until then, so ask `stop_if_interrupted` between steps.
class WorkFolder {
 public:
  WorkFolder();
  ~WorkFolder();
  WorkFolder(const WorkFolder&) = delete;
  WorkFolder& operator=(const WorkFolder&) = delete;

  const std::filesystem::path& path() const { return path_; }

 private:
  InterruptionsNoted noted_;
  std::filesystem::path path_;
};

}  // namespace brochure
