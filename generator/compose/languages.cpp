#include "compose/languages.h"

#include <string>

#include "base/language.h"

namespace brochure {

void add_languages(const Site& site, ViewObject& view) {
  const std::string& content = content_language_of(site);
  const bool two_languages = !reads_like(content, site.language);
  view.emplace("language", content);
  view.emplace("direction", is_right_to_left(content) ? "rtl" : "");
  view.emplace("interface_language", two_languages ? site.language : "");
  view.emplace("content_language", two_languages ? content : "");
}

}  // namespace brochure
