#pragma once

// The cities that took part in a programme or in the making of a toolkit, by what they were in it.

#include "compose/edition.h"
#include "model/view.h"

namespace brochure {

/// For each role its name (`role`) and its cities (`items`), each a link with a `note`. False if no
/// city is known.
View cities_by_role(const Edition& edition, EntityIndex programme_or_toolkit);

}  // namespace brochure
