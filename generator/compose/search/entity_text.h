#pragma once

// The words by which an entity can be found.

#include <string>
#include <vector>

#include "compose/edition.h"

namespace brochure {

/// All that its page says of itself, without markup and without its guide questions, which are
/// found by themselves.
std::string text_of(const Edition& edition, EntityIndex index);

/// The words of some of its texts.
std::string plain_words_of(const Edition& edition, EntityIndex index,
                           const std::vector<Inlines>& texts);

/// The names it goes by besides its title: short ones, local ones, what an acronym stands for.
std::vector<std::string> other_names_of(const Entity& entity);

}  // namespace brochure
