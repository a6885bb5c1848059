#pragma once

// Who is who: every entity by its id, its aliases and its number.

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include "base/diagnostic.h"
#include "model/collection.h"

namespace brochure {

/// The names that entities answer to. Made once, before references are resolved.
struct Identities {
  /// By kind and id.
  std::map<std::pair<Kind, std::string>, EntityIndex, std::less<>> by_id;
  /// By kind and alias, in the form of an id: earlier ids, other names, a term's other forms.
  std::map<std::pair<Kind, std::string>, EntityIndex, std::less<>> by_alias;
  /// Key factors by toolkit and number; more than one where numbering starts again. Shared factors
  /// are here for each of their toolkits.
  std::map<std::pair<std::string, std::int64_t>, std::vector<EntityIndex>, std::less<>> factors;
  /// Factors that several toolkits share, by toolkit and by the last part of their id or alias.
  std::map<std::pair<std::string, std::string>, EntityIndex, std::less<>> shared_factors;
  std::map<std::int64_t, EntityIndex> commitments;
  /// By entity, for key factors: the ids of the toolkits that they belong to, as written.
  std::vector<std::vector<std::string>> toolkits_of;

  std::optional<EntityIndex> find(Kind kind, std::string_view id) const;
};

/// Reports ids, aliases and numbers that two entities claim, and aliases that hide an id.
Identities identify(const Collection& collection, Diagnostics& diagnostics);

}  // namespace brochure
