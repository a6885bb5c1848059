#pragma once

// A content file's two halves: data and text.

#include <cstdint>
#include <optional>
#include <string_view>

#include "base/diagnostic.h"
#include "base/source.h"

namespace brochure {

/// The views point into the file's text. Lines count from 1 within the file.
struct FrontMatter {
  std::string_view data;
  std::uint32_t data_line = 1;  ///< of the data's first line
  std::string_view body;
  std::uint32_t body_line = 1;  ///< of the body's first line
};

/// Takes a file apart: "+++", data, "+++", body; a .toml file is data alone.
/// Reports an empty file, and front matter that is missing or never ends; then gives nothing.
std::optional<FrontMatter> split_front_matter(const SourceFile& source, FileId file,
                                              Diagnostics& diagnostics);

}  // namespace brochure
