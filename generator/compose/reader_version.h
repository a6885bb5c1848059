#pragma once

// Compose: reader versions, the one document of a toolkit or of the whole collection.

#include <optional>
#include <string>
#include <vector>

#include "model/linked.h"
#include "model/outlines.h"
#include "model/reader_version.h"
#include "model/site.h"
#include "model/theme.h"

namespace brochure {

/// What is asked for. Empty lists choose everything.
struct ReaderRequest {
  std::optional<EntityIndex> toolkit;  ///< else the whole collection
  std::vector<EntityIndex> factors;    ///< only these key factors
  std::vector<EntityIndex> cities;     ///< only cases of these, and the key factors that have them
};

/// The toolkits that a reader version can be made of: those that are in the collection.
std::vector<EntityIndex> toolkits_to_export(const LinkedCollection& linked);

/// Whether what was asked for holds any key factor or case.
bool has_anything(const LinkedCollection& linked, const ReaderRequest& request);

/// The document, chapter by chapter. What the site can say of the version (its purpose, whose
/// decision it follows) comes from the site's settings.
ReaderVersion compose_reader_version(const LinkedCollection& linked, const Site& site,
                                     const Words& words, const ReaderRequest& request,
                                     const Outlines& outlines = {});

}  // namespace brochure
