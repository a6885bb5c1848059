#pragma once

// How the collection is published: what stands in site/site.toml.

#include <string>

namespace brochure {

struct Site {
  std::string title;
  std::string description;
  std::string address;  ///< the site's address on the web, ending in '/'; empty while it has none
  std::string language = "en";   ///< of the interface
  std::string content_language;  ///< empty if it is the interface's
  std::string theme = "base";    ///< the look of pages that belong to no programme
  std::string publisher;
  std::string contact;  ///< an office's web address or postal address
};

/// The language of the collection's texts.
inline const std::string& content_language_of(const Site& site) {
  return site.content_language.empty() ? site.language : site.content_language;
}

}  // namespace brochure
