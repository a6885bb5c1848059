#pragma once

// The sentences that references in running text stand in.

#include <string>
#include <vector>

#include "link/sentence_finder.h"
#include "model/linked.h"

namespace brochure {

/// Where a reference in running text stands.
struct Citation {
  ReferenceIndex reference{};
  std::string sentence;  ///< plain, with the target's title where the link has no text of its own
  std::string fragment;  ///< the anchor of the guide question it stands in, or empty
};

/// Every citation of an entity, body and fields, as they are read.
std::vector<Citation> citations_of(const LinkedCollection& linked, EntityIndex index,
                                   const SentenceFinder& finder);

}  // namespace brochure
