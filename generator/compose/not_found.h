#pragma once

// What a server shows where it has no page.

#include "compose/edition.h"
#include "model/view.h"

namespace brochure {

/// Says so, and leads on to the lists. It is shown at any address, however deep, so its links begin
/// at the site's root: in the folder that the site's address names, else in the server's topmost.
PageView not_found_page(const Edition& edition, const std::string& path);

}  // namespace brochure
