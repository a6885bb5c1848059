#include "base/utf8.h"

#include <unicode/utf8.h>

namespace brochure {

// ICU's macro converts between char types inside.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wconversion"
#pragma GCC diagnostic ignored "-Wsign-conversion"

std::optional<std::size_t> first_bad_byte(std::string_view text) {
  const char* bytes = text.data();
  const std::size_t size = text.size();
  for (std::size_t at = 0; at < size;) {
    const std::size_t start = at;
    UChar32 letter = 0;
    U8_NEXT(bytes, at, size, letter);
    if (letter <= 0) return start;
  }
  return std::nullopt;
}

#pragma GCC diagnostic pop

}  // namespace brochure
