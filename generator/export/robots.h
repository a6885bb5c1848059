#pragma once

// What programs that walk through the web may fetch, https://www.rfc-editor.org/rfc/rfc9309

#include "model/output.h"
#include "model/site.h"

namespace brochure {

inline constexpr const char* robots_path = "robots.txt";

/// All may fetch everything; where the site has an address, it says where the sitemap is.
Output robots(const Site& site);

}  // namespace brochure
