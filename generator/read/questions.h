#pragma once

// A key factor's guide questions: the list below the heading "Guide questions" of its body.

#include "base/diagnostic.h"
#include "model/entity.h"
#include "read/markdown.h"

namespace brochure {

/// Takes the questions, and their heading, out of the text. What stands before and after them
/// stays. Reports a text without the heading, and what stands below it without being a question or
/// sub-point.
std::vector<Question> take_questions(ParsedMarkdown& parsed, const MarkdownFile& file,
                                     Diagnostics& diagnostics);

}  // namespace brochure
