#pragma once

// Text that was meant to be a link, but that Markdown does not take as one: readers would see its
// brackets.

#include <string>
#include <string_view>
#include <vector>

namespace brochure {

struct StrayLink {
  std::string_view written;  ///< a part of the text
  std::string message;
  std::string help;
};

/// What in a piece of plain text looks like a link: "](kf: 5)", "[[kf:5]]", "kf:5".
std::vector<StrayLink> stray_links(std::string_view text);

/// A plain web address in a text, without the punctuation that follows it.
std::vector<std::string_view> bare_addresses(std::string_view text);

}  // namespace brochure
