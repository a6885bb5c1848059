#pragma once

// How much of the collection a reader version holds.

#include <set>
#include <vector>

#include "compose/reader_version.h"
#include "model/linked.h"

namespace brochure {

/// The toolkits, key factors and cases that are told whole.
struct Extent {
  std::vector<EntityIndex> toolkits;
  std::set<EntityIndex> factors;
  std::set<EntityIndex> cases;
  bool is_part = false;        ///< something of the toolkits was left out
  bool is_collection = false;  ///< programmes and reports are told too, and every term and note
};

Extent extent_of(const LinkedCollection& linked, const ReaderRequest& request);

}  // namespace brochure
