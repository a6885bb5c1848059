#pragma once

// What lists of pages say of each: sitemaps, feeds, tables of contents.

#include <optional>
#include <string>
#include <vector>

#include "model/entity.h"

namespace brochure {

/// A page that readers look for, thus no redirect.
struct PageRecord {
  std::string path;
  std::string title;
  std::string description;
  std::string modified;               ///< when it was last reviewed, "2026-11-20"; may be empty
  std::optional<EntityIndex> entity;  ///< of a list: nothing

  bool operator==(const PageRecord&) const = default;
};

using PageRecords = std::vector<PageRecord>;

}  // namespace brochure
