#include "base/content_hash.h"

#include <fmt/format.h>
#include <xxhash.h>

namespace brochure {

std::string content_hash(std::string_view bytes) {
  constexpr unsigned unused_bits = 24;  // ten digits are forty bits of the sixty-four
  return fmt::format("{:010x}", XXH3_64bits(bytes.data(), bytes.size()) >> unused_bits);
}

std::string hashed_path(std::string_view path, std::string_view hash) {
  const std::size_t name = path.rfind('/') + 1;  // 0 where there is no folder
  const std::size_t dot =
      path.find('.', name) == std::string_view::npos ? path.size() : path.rfind('.');
  return fmt::format("{}.{}{}", path.substr(0, dot), hash, path.substr(dot));
}

}  // namespace brochure
