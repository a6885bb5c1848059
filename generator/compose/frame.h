#pragma once

// What every page has: its title, its place in the site, the ways on.

#include <string>

#include "compose/edition.h"
#include "model/view.h"

namespace brochure {

/// Adds to a page's own view what stands around it and in its head. The view's `title` and
/// `structured_data` must be there.
void add_frame(const Edition& edition, const std::string& path, ViewObject& view);

/// What all entities' pages show: title, text, notes, relations in both directions, provenance,
/// navigation. Whatever the view has already, it keeps.
void add_entity(const Edition& edition, EntityIndex index, ViewObject& view);

/// A sentence for search engines and previews.
std::string description_of(const Edition& edition, EntityIndex index);

/// Different for every page of the site: the title, what it is and where it belongs.
std::string page_title_of(const Edition& edition, EntityIndex index);

}  // namespace brochure
