#pragma once

// Finds the tags of a Mustache template, and says where it is wrong.

#include <cstddef>
#include <string_view>
#include <vector>

#include "base/diagnostic.h"

namespace brochure {

enum class TagType { Value, RawValue, Section, InvertedSection, SectionEnd, Partial, Comment };

struct Tag {
  TagType type = TagType::Value;
  std::string_view name;  ///< points into the template's text
  Span where;             ///< of the name; for a comment, of the tag

  /// The bytes it takes up. A tag that shows nothing itself and stands alone on its line takes up
  /// the whole line, as the Mustache specification has it.
  std::size_t begin = 0;
  std::size_t end = 0;
  std::string_view indentation;  ///< of a partial alone on its line: what stands before it
};

struct ScannedTemplate {
  std::vector<Tag> tags;  ///< in order; their sections are closed in the right order if `valid`
  bool valid = true;
};

/// Every section must be closed in the text that opens it. Changing the delimiters is an error.
ScannedTemplate scan_template(std::string_view text, FileId file, Diagnostics& diagnostics);

}  // namespace brochure
