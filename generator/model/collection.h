#pragma once

// What `read` gives: everything in the content folder, not yet linked.

#include <string>
#include <vector>

#include "base/source.h"
#include "model/entity.h"

namespace brochure {

struct Collection {
  Sources sources;                    ///< the files the entities were read from
  std::vector<Entity> entities;       ///< sorted by the path of their file
  std::vector<std::string> pictures;  ///< paths of all other files beside them, videos and their
                                      ///< captions too, sorted
};

inline const Entity& entity_at(const Collection& collection, EntityIndex index) {
  return collection.entities[static_cast<std::size_t>(index)];
}

}  // namespace brochure
