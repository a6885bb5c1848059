#pragma once

// The interface's words: every text on a page that does not come from the content.

#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>

#include "compose/edition.h"
#include "model/phrase.h"
#include "model/prose.h"

namespace brochure {

/// What is put in for "{name}" in a text: a text of the content, or again of the interface.
struct Filling {
  std::string_view name;
  Phrase text;
};

/// The text of this name; "⟨name⟩" if there is none, so that it can be found.
Phrase word(const Edition& edition, std::string_view name);

/// The text with its places filled: "Key factor {number} of {count}".
Phrase phrase(const Edition& edition, std::string_view name,
              std::initializer_list<Filling> fillings);

/// A number of things: fills "{n}" in the text `name`_one, `name`_other or whatever form the
/// language uses for this number.
Phrase counted(const Edition& edition, std::string_view name, std::size_t number);

/// The phrase as running text, its words of the interface marked if their language is not that of
/// the content.
Inlines as_inlines(const Edition& edition, const Phrase& phrase);

}  // namespace brochure
