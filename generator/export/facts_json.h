#pragma once

// What only one kind of entity has, as JSON.

#include <string>

#include "export/json.h"
#include "model/linked.h"

namespace brochure {

/// The facts of an entity, under the names of their fields. Lists and flags are always there; other
/// values only if they are known.
Json facts_json(const LinkedCollection& linked, EntityIndex index);

/// An entity as references name it: "case:neighbourhoods/ghent-dampoort".
std::string reference_text(const Entity& entity);

/// "2013", "2013-05" or "2013-05-31".
std::string date_text(const Date& date);

/// Where something comes from: `{ document, place }`; null if that is not said.
Json source_json(const LinkedCollection& linked, EntityIndex index, const Source& source);

}  // namespace brochure
