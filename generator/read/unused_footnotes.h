#pragma once

// Footnotes that no mark in the text refers to. Part of read/markdown: the parser drops them, and
// nothing may be lost silently.

#include <cstdint>
#include <set>
#include <utility>
#include <vector>

#include "read/markdown.h"

namespace brochure {

/// What the parser made of lines, counted from 1 in the text.
struct KnownLines {
  std::set<std::uint32_t> footnotes;  ///< on which the notes begin that it kept
  std::vector<std::pair<std::uint32_t, std::uint32_t>> code;  ///< first and last of each block
};

void check_unused_footnotes(const MarkdownText& text, const MarkdownFile& file,
                            const KnownLines& known, Diagnostics& diagnostics);

}  // namespace brochure
