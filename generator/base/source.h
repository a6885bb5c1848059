#pragma once

// Source text, and places in it. Knows nothing of what the text means.

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace brochure {

/// A file as it was read: its path below the root, with '/' between folders, and its bytes.
struct SourceFile {
  std::string path;
  std::string text;
};

/// Every file of a run, sorted by path. A FileId is a place in it.
using Sources = std::vector<SourceFile>;

enum class FileId : std::uint32_t {};

/// A run of bytes within one line of a file. Lines and columns count from 1; line 0 means the file
/// as a whole.
struct Span {
  FileId file{};
  std::uint32_t line = 0;
  std::uint32_t column = 0;
  std::uint32_t length = 0;

  auto operator<=>(const Span&) const = default;
};

inline const SourceFile& file_of(const Sources& sources, FileId file) {
  return sources[static_cast<std::size_t>(file)];
}

/// The lines of a text without their line ends ("\n" or "\r\n"). The views point into `text`.
std::vector<std::string_view> split_lines(std::string_view text);

/// One line of a text, counted from 1; empty if there is no such line.
std::string_view line_of(std::string_view text, std::uint32_t line);

}  // namespace brochure
