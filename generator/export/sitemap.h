#pragma once

// The site's pages for search engines, https://www.sitemaps.org/protocol.html

#include "model/output.h"
#include "model/page_record.h"
#include "model/site.h"

namespace brochure {

inline constexpr const char* sitemap_path = "sitemap.xml";

/// Every page with its full address and, where it is known, the day of its last review. Only of a
/// site that has an address.
Output sitemap(const Site& site, const PageRecords& pages);

}  // namespace brochure
