#pragma once

// How much of the collection a reader version holds.

#include <optional>
#include <set>
#include <string>
#include <vector>

#include "compose/edition.h"
#include "compose/reader_version.h"

namespace brochure {

/// What is told whole.
struct Extent {
  std::vector<EntityIndex> toolkits;
  std::set<EntityIndex> factors;
  std::set<EntityIndex> cases;
  bool is_part = false;        ///< something of the toolkits was left out
  bool is_collection = false;  ///< reports, cities and shared texts are told too
};

Extent extent_of(const Edition& edition, const ReaderRequest& request);

/// The toolkit's factors that are told, in order.
std::vector<EntityIndex> factors_told(const Edition& edition, const Extent& extent,
                                      EntityIndex toolkit);

}  // namespace brochure
