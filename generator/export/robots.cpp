#include "export/robots.h"

#include <string>

#include "export/sitemap.h"

namespace brochure {

Output robots(const Site& site) {
  std::string text = "User-agent: *\nAllow: /\n";
  if (!site.address.empty()) text += "\nSitemap: " + web_address(site, sitemap_path) + "\n";
  return {robots_path, std::move(text)};
}

}  // namespace brochure
