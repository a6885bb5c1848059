#pragma once

// Names under the letters of an alphabet.

#include <cstddef>
#include <string>
#include <vector>

namespace brochure {

/// What stands under one letter.
struct Letter {
  std::string letter;              ///< empty for what begins with no letter of the language
  std::vector<std::size_t> names;  ///< places in the list of names, sorted
};

/// The names in the order of a dictionary of the language, under their letters; last what begins
/// with none. Letters under which nothing stands are left out.
std::vector<Letter> by_letter(const std::vector<std::string>& names, const std::string& language);

}  // namespace brochure
