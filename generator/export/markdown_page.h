#pragma once

// What a page says, as Markdown: for those who read with programs. It is made from the page itself,
// so it says the same whatever templates there are.

#include <functional>
#include <set>
#include <string>

#include "model/output.h"
#include "model/site.h"

namespace brochure {

/// The paths of the pages that have a Markdown text.
using PagePaths = std::set<std::string, std::less<>>;

/// The main part of a rendered page: headings, text, lists, tables, links, notes, and at its end
/// where it comes from. Links to pages lead to their Markdown, and to places on pages to the page
/// itself; where the site has an address, they are full addresses.
Output markdown_of(const Output& page, const Site& site, const PagePaths& pages);

}  // namespace brochure
