#pragma once

// What can be said of how accessible an e-book is, found out from what is in it.
// https://www.w3.org/TR/epub-a11y-11/

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include <pugixml.hpp>

#include "model/theme.h"

namespace brochure {

/// What was seen in the files of a book.
struct BookFindings {
  std::size_t pictures = 0;     ///< that say something
  std::size_t undescribed = 0;  ///< of these, without words instead
  bool has_headings = false;
  bool skips_headings = false;  ///< from one level to one that is not the next
  bool may_move = false;        ///< or make a sound
  bool has_index = false;
  bool has_pages = false;       ///< the list of printed pages
  bool has_lost_links = false;  ///< references that lead nowhere, and became plain text
  std::size_t last_heading = 0;
};

/// Looks through one more file, in reading order.
void look_through(const pugi::xml_node& body, BookFindings& findings);

/// The properties of the package, "schema:accessMode" and the like, with their values. The summary
/// is made of the interface's words.
std::vector<std::pair<std::string, std::string>> accessibility_of(const BookFindings& findings,
                                                                  const Words& words);

}  // namespace brochure
