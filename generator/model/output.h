#pragma once

// A file to be published.

#include <string>
#include <variant>
#include <vector>

namespace brochure {

/// A file that is published as it is; its path on disk.
struct CopyOf {
  std::string file;
  bool operator==(const CopyOf&) const = default;
};

struct Output {
  std::string
      path;  ///< below the output folder, with '/' between folders; never absolute, never with ".."
  std::variant<std::string, CopyOf> content;
  bool operator==(const Output&) const = default;
};

using Outputs = std::vector<Output>;

}  // namespace brochure
