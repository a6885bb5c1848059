#pragma once

// What tests ask of texts, and make of them.

#include <cstddef>
#include <string>
#include <string_view>

namespace brochure {

inline bool contains(std::string_view text, std::string_view part) {
  return text.find(part) != std::string_view::npos;
}

inline std::string repeated(std::string_view text, std::size_t times) {
  std::string all;
  for (std::size_t i = 0; i < times; ++i) all += text;
  return all;
}

}  // namespace brochure
