#pragma once

// Which entities answer to an id, an alias or a number, seen from inside a toolkit.

#include <string_view>
#include <vector>

#include "link/identities.h"
#include "model/linked.h"

namespace brochure {

/// The entities of a kind that `written` may name; several where it is ambiguous. Not for guide
/// questions.
std::vector<EntityIndex> candidates_for(const Identities& identities, const Entity& from, Kind kind,
                                        std::string_view written);

/// A guide question's reference taken apart: "neighbourhoods/5/2.1" -> "neighbourhoods/5", 2, 1.
struct QuestionReference {
  std::string_view factor;
  std::size_t question = 0;  ///< from 1; 0 if there is no number
  std::size_t point = 0;     ///< from 1; 0 for the question itself
};
QuestionReference split_question(std::string_view written);

}  // namespace brochure
