#pragma once

// The ways within a reader version that is read in a browser.

#include <string>

#include "export/reader/bound_version.h"

namespace brochure {

struct ScreenWords {
  std::string previous;
  std::string next;
  std::string colon;
  std::string link_to_question;  ///< "Link to question {number}"
};

/// Headings of chapters and numbers of guide questions are links to themselves, so that their
/// addresses can be taken along; whatever begins on a page leads, at its end, to what is before
/// and after it.
BoundVersion with_screen_ways(const BoundVersion& version, const ScreenWords& words);

}  // namespace brochure
