#pragma once

#include <string>
#include <string_view>

namespace brochure {

/// "p. 12" of "p. {page}" with `place` "{page}". A text without the place stays as it is.
inline std::string filled_in(std::string text, std::string_view place, std::string_view value) {
  if (const std::size_t at = text.find(place); at != std::string::npos)
    text.replace(at, place.size(), value);
  return text;
}

}  // namespace brochure
