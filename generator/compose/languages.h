#pragma once

// The languages of a page: that of the content, which is the page's own, and that of the
// interface's words on it.

#include "model/site.h"
#include "model/view.h"

namespace brochure {

/// `language` and `direction` of the page; and, where the interface is in another language,
/// `in_interface` and `in_content`, each with a `language` and a `direction`, for elements whose
/// attributes or contents are in one of the two. A direction is empty where there is no need to say
/// it.
void add_languages(const Site& site, ViewObject& view);

}  // namespace brochure
