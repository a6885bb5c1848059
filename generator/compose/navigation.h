#pragma once

// The ways on from a page: up, to its neighbours, and to the rest of its toolkit.

#include <optional>
#include <vector>

#include "compose/edition.h"
#include "model/view.h"

namespace brochure {

/// The list that leads to an entity. What belongs to a programme is reached through it.
Kind list_above(const Entity& entity);

/// From the site's root to the page's parent: `address` and `title` each.
ViewList breadcrumb(const Edition& edition, EntityIndex index);
ViewList breadcrumb_of_list(const Edition& edition, Kind list);

/// The main navigation: the lists that readers start from; `current` where the page is in that part
/// of the site.
ViewList doors(const Edition& edition, std::optional<Kind> here);

/// The links at the foot of the page: every list, the page to search on, the site's own pages.
ViewList footer(const Edition& edition);

/// What stands beside the page of a toolkit or of a part of it: its standard, its key factors group
/// by group, and its parts. False for all other pages.
View sidebar(const Edition& edition, EntityIndex index);

/// `previous` and `next` of an entity among its like, each a link or false. False if it has
/// neither.
View steps(const Edition& edition, const std::vector<EntityIndex>& among, EntityIndex index);

}  // namespace brochure
