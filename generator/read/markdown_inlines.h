#pragma once

// The Markdown library's inline nodes to Inlines. Part of read/markdown.

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "read/markdown.h"

struct cmark_node;

namespace brochure {

/// What goes along while a tree is converted.
struct Conversion {
  const MarkdownFile& file;
  const Limits& limits;
  Locator& locator;
  std::vector<Reference>& references;
  Diagnostics& diagnostics;
  std::size_t bytes_left;                        ///< of text that the tree may still hold
  std::vector<std::uint32_t> marks_of_footnote;  ///< how many marks each footnote has had so far
  bool stopped = false;                          ///< a limit was reached and reported
  bool in_data = false;                          ///< a field of the front matter
  bool in_link = false;                          ///< within a link's own text
};

/// The node's children. The locator has entered the lines of the block they stand in.
Inlines convert_inlines(cmark_node* parent, Conversion& conversion, std::size_t depth);

/// A text of the tree, counted against what the tree may hold.
std::string counted(const char* text, Conversion& conversion);

/// Reports that something is nested too deep, once.
void stop_as_too_deep(Conversion& conversion);

}  // namespace brochure
