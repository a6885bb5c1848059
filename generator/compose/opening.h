#pragma once

// A text's first lines, for cards and descriptions.

#include <cstddef>
#include <string>
#include <string_view>

#include "model/prose.h"

namespace brochure {

struct Opening {
  Prose prose;
  bool whole = false;  ///< whether it is all there is
};

/// All of the prose if it has no more than `words_most` words and nothing but paragraphs, lists and
/// quotes; otherwise its first paragraphs, and of a long list the first items.
Opening opening_of(const Prose& prose, std::size_t words_most);

/// The first sentences of a plain text, as many as have room in `most` bytes; where not even one
/// has, as much of it as `shortened` leaves.
std::string first_sentences(std::string_view text, std::size_t most);

}  // namespace brochure
