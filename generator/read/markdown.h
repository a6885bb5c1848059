#pragma once

// Markdown to a tree of plain values. The only file that knows the Markdown library is
// markdown.cpp.

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.h"
#include "model/entity.h"
#include "model/prose.h"
#include "read/limits.h"
#include "read/locator.h"

namespace brochure {

/// A piece of Markdown, and where it stands.
struct MarkdownText {
  std::string_view text;
  std::uint32_t first_line = 1;  ///< in the file
  std::uint32_t last_line = 0;  ///< of a text within data, where lines don't correspond; 0: they do
};

/// The file that a piece of Markdown stands in.
struct MarkdownFile {
  std::string_view path;
  FileId file{};
  std::span<const std::string_view> lines;
  std::span<const std::string> pictures;  ///< sorted paths of the files that are no texts
};

struct ParsedMarkdown {
  Prose prose;
  std::vector<std::uint32_t> lines;  ///< of each of the prose's blocks, in the file
  std::vector<std::vector<std::uint32_t>> item_lines;  ///< for each block that is a list, its items
  bool whole = true;  ///< false when a limit was reached, and reported
};

/// Parses a text. Typed references are added to `references`, and the tree's Mentions name their
/// places there. Reports raw HTML, unsafe and empty links, pictures that are missing or lack a
/// text, footnotes without a mark or a note, and what goes beyond the limits.
ParsedMarkdown parse_markdown(const MarkdownText& text, const MarkdownFile& file,
                              const Limits& limits, std::vector<Reference>& references,
                              Diagnostics& diagnostics);

/// Likewise for a text that is to stand within a line. More than one paragraph is reported.
Inlines parse_inline_markdown(const MarkdownText& text, const MarkdownFile& file,
                              const Limits& limits, std::vector<Reference>& references,
                              Diagnostics& diagnostics);

}  // namespace brochure
