#pragma once

// Names for what is in a file, so that a file with other contents has another name.

#include <string>
#include <string_view>

namespace brochure {

/// Ten hexadecimal digits that are the same for the same bytes on every machine. Not meant to
/// withstand somebody who makes two texts with the same digits on purpose.
std::string content_hash(std::string_view bytes);

/// A path with the hash before its last ending: "assets/base.css" -> "assets/base.4f3a9c01d2.css".
std::string hashed_path(std::string_view path, std::string_view hash);

}  // namespace brochure
