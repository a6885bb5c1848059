#pragma once

#include <string>
#include <string_view>

#include "model/theme.h"

namespace brochure {

/// A word of the interface as it stands; empty where the theme does not have it.
inline std::string interface_word(const Words& words, std::string_view name) {
  const auto found = words.find(name);
  return found == words.end() ? std::string{} : found->second;
}

}  // namespace brochure
