#include "export/sitemap.h"

#include <pugixml.hpp>

#include "export/xml_text.h"

namespace brochure {

Output sitemap(const Site& site, const PageRecords& pages) {
  pugi::xml_document document;
  pugi::xml_node list = document.append_child("urlset");
  list.append_attribute("xmlns") = "http://www.sitemaps.org/schemas/sitemap/0.9";
  for (const PageRecord& page : pages) {
    pugi::xml_node entry = list.append_child("url");
    entry.append_child("loc").text() = web_address(site, page.path).c_str();
    if (!page.modified.empty()) entry.append_child("lastmod").text() = page.modified.c_str();
  }
  return {sitemap_path, xml_text(document)};
}

}  // namespace brochure
