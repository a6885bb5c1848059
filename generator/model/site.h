#pragma once

// How the collection is published: what stands in site/site.toml.

#include <string>

namespace brochure {

struct Site {
  std::string title;
  std::string description;
  std::string address;  ///< the site's address on the web, ending in '/'; empty while it has none
  std::string language = "en";
  std::string theme = "base";  ///< the look of pages that belong to no programme
  std::string publisher;
  std::string contact;  ///< an office's web address or postal address
};

}  // namespace brochure
