#pragma once

// The interface's words: every text on a page that does not come from the content.

#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>

#include "compose/edition.h"

namespace brochure {

/// What is put in for "{name}" in a text.
struct Filling {
  std::string_view name;
  std::string_view text;
};

/// The text of this name; "⟨name⟩" if there is none, so that it can be found.
std::string word(const Edition& edition, std::string_view name);

/// The text with its places filled: "Key factor {number} of {count}".
std::string phrase(const Edition& edition, std::string_view name,
                   std::initializer_list<Filling> fillings);

/// A number of things: fills "{n}" in the text `name`_one, `name`_other or whatever form the
/// language uses for this number.
std::string counted(const Edition& edition, std::string_view name, std::size_t number);

}  // namespace brochure
