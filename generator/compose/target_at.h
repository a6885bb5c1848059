#pragma once

// What stands at an address of the site.

#include <optional>
#include <string_view>

#include "model/linked.h"

namespace brochure {

/// The entity whose page has this address, or whose introduction a list's page is; with the anchor,
/// if the address has one. Nothing for pages that belong to no entity.
std::optional<Target> target_at(const LinkedCollection& linked, std::string_view address);

}  // namespace brochure
