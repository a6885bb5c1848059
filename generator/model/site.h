#pragma once

// How the collection is published: what stands in site/site.toml.

#include <string>
#include <string_view>

namespace brochure {

struct Site {
  std::string title;
  std::string description;
  std::string address;  ///< the site's address on the web, ending in '/'; empty while it has none
  std::string language = "en";
  std::string theme = "base";  ///< the look of pages that belong to no programme
  std::string publisher;
  std::string contact;  ///< an office's web address or postal address
  std::string edition;  ///< what this edition is called in citations: "2nd edition"
  std::string licence;  ///< the address of the licence under which the wording may be used
};

/// The full address on the web of a page or file below the site's root. A folder's index.html is
/// what a server shows for the folder, so it goes without its name. Empty while the site has no
/// address.
std::string web_address(const Site& site, std::string_view path);

}  // namespace brochure
