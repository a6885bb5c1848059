#pragma once

// Texts without markup, as data has them.

#include <string>
#include <vector>

#include "model/linked.h"

namespace brochure {

/// The words of an entity's text. A reference without words of its own gives the name of its
/// target.
std::string plain_words(const LinkedCollection& linked, EntityIndex index, Inlines text);

/// Likewise for prose: a text for each paragraph, heading and list item, footnotes last.
std::vector<std::string> plain_paragraphs(const LinkedCollection& linked, EntityIndex index,
                                          Prose prose);

}  // namespace brochure
