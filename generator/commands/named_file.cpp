#include "commands/named_file.h"

#include <array>
#include <cstdint>
#include <string_view>

namespace brochure {
namespace {

/// What may stand before a name: of a picture, of what "![fair][photo]" means, and of a video's
/// file in the data.
constexpr std::array<std::string_view, 6> before_names{"](", "](<", "]: ", "]: <", "\"", "'"};

}  // namespace

Span place_of_file(const Sources& sources, FileId text, const std::string& file) {
  const std::string name = file.substr(file.rfind('/') + 1);
  std::uint32_t number = 0;
  for (const std::string_view line : split_lines(file_of(sources, text).text)) {
    ++number;
    for (const std::string_view before : before_names) {
      const std::size_t at = line.find(std::string(before) + name);
      if (at == std::string_view::npos) continue;
      return {.file = text,
              .line = number,
              .column = static_cast<std::uint32_t>(at + before.size() + 1),
              .length = static_cast<std::uint32_t>(name.size())};
    }
  }
  return {.file = text};
}

}  // namespace brochure
