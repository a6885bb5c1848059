#pragma once

// A folder that sites are published into, for tests.

#include <filesystem>
#include <map>
#include <string>

#include "support/scratch_folder.h"
#include "write/publish.h"

namespace brochure {

struct PublishedSite {
  using Files = std::map<std::string, std::string>;

  ScratchFolder scratch;
  std::filesystem::path folder = scratch.path / "public";

  PublishReport publish(const Outputs& outputs) const { return brochure::publish(outputs, folder); }

  /// What is published, without the program's list.
  Files files() const {
    Files files = scratch.files_in("public");
    files.erase(".brochure-files");
    return files;
  }
};

inline const Outputs two_pages{{"index.html", "home"}, {"cities/ghent.html", "Ghent"}};
inline const PublishedSite::Files two_files{{"index.html", "home"}, {"cities/ghent.html", "Ghent"}};

}  // namespace brochure
