#pragma once

// Links of pages that are taken out of their site.

#include <functional>
#include <set>
#include <string>
#include <string_view>

namespace brochure {

/// The paths below the site's root that a page refers to: pages, pictures, whatever it needs.
std::set<std::string> paths_referred_to(std::string_view page, std::string_view path);

/// The page with links to what `is_there` denies turned to its address on the web, or taken away
/// while the site has none: from a link in the text its address, from the head the whole <link>.
/// `path` is the page's own.
std::string with_links_kept_inside(std::string_view page, std::string_view path,
                                   const std::function<bool(const std::string&)>& is_there,
                                   std::string_view site_address);

}  // namespace brochure
