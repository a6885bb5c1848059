#pragma once

// The languages of a page: that of the content, which is the page's own, and that of the
// interface's words on it.

#include "model/site.h"
#include "model/view.h"

namespace brochure {

/// `language` and `direction` of the page, the latter empty where it is the usual one; and, where
/// the interface is in another language, `interface_language` and `content_language`, for elements
/// that are named in the one and hold what is in the other.
void add_languages(const Site& site, ViewObject& view);

}  // namespace brochure
