#pragma once

// How a page is related to others, in both directions, told apart by who says so.
//
// What follows from the structure - a factor's cases, a report's sections - every kind of page
// shows in a place of its own. What is gathered here are the references that somebody made: in the
// text, in print, or as an editor.

#include <string_view>

#include "compose/edition.h"
#include "model/view.h"

namespace brochure {

/// What the page refers to outside its text, and what holds both ways: `groups` by standing, each
/// with `roles`, each with `items`. False if there is nothing.
View relations_of(const Edition& edition, EntityIndex index);

/// What refers to the page, in the same form, with the sentences that do. For a key factor only to
/// it as a whole.
View referred_by(const Edition& edition, EntityIndex index);

/// What refers to one guide question or sub-point, as a plain list of items.
View referred_by(const Edition& edition, EntityIndex factor, std::string_view fragment);

}  // namespace brochure
