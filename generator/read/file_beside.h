#pragma once

// Files that a text names and that stand beside it: pictures, videos, captions.

#include <span>
#include <string>
#include <string_view>

namespace brochure {

/// The path of a file from the content folder's parent, from that of the text that names it:
/// "content/cases/x/market.jpg".
std::string path_beside(std::string_view path_of_text, std::string_view written);

/// What to do about a file that is not there, given the sorted paths of those that are.
std::string help_for_missing_file(std::string_view path, std::string_view written,
                                  std::span<const std::string> files);

}  // namespace brochure
