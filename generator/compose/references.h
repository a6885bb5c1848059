#pragma once

// What a page refers to, and what each of these says in short: for previews on the screen, and for
// the references at the end of what is printed.

#include <optional>
#include <string>

#include "compose/edition.h"
#include "model/view.h"

namespace brochure {

/// Looks through all that the page's view shows. What its prose refers to is numbered in the order
/// in which it is read, one number for each target, and stands in `references`. What else it links
/// to, and does not tell itself, stands in `previews`. `page` is the entity whose page it is.
void add_references(const Edition& edition, const std::string& path,
                    std::optional<EntityIndex> page, ViewObject& view);

}  // namespace brochure
