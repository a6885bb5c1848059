#include "compose/languages.h"

#include <string>

#include "base/language.h"
#include "compose/view_of.h"

namespace brochure {

void add_languages(const Site& site, ViewObject& view) {
  const std::string& content = content_language_of(site);
  const std::string& interface = site.language;
  const bool content_to_left = is_right_to_left(content);
  const bool interface_to_left = is_right_to_left(interface);
  view.emplace("language", content);
  view.emplace("direction", content_to_left ? "rtl" : "");
  view.emplace("in_interface", false);
  view.emplace("in_content", false);
  if (reads_like(content, interface)) return;
  const auto direction = [&](bool to_left) {
    if (content_to_left == interface_to_left) return "";
    return to_left ? "rtl" : "ltr";
  };
  view["in_interface"] =
      view_of({{"language", interface}, {"direction", direction(interface_to_left)}});
  view["in_content"] = view_of({{"language", content}, {"direction", direction(content_to_left)}});
}

}  // namespace brochure
