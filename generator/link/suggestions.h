#pragma once

// What somebody may have meant who wrote a reference that leads nowhere.

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "link/identities.h"
#include "model/linked.h"

namespace brochure {

/// How an entity is referred to from another: "kf:5" within its toolkit, "kf:diversity/strategy"
/// from elsewhere.
std::string spelling_of(const Identities& identities, const Entity& entity, const Entity& from);

/// Lines such as: did you mean kf:5 "Neighbourhood review"? Only of the kinds allowed there. The
/// near ones by id or title; by the link's own words where `written` tells nothing. If nothing is
/// near, how such things are named.
std::vector<std::string> suggestions(const Collection& collection, const Identities& identities,
                                     const Entity& from, std::span<const Kind> kinds,
                                     std::string_view written, std::string_view text);

}  // namespace brochure
