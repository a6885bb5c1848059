#include "model/site.h"

namespace brochure {

std::string web_address(const Site& site, std::string_view path) {
  constexpr std::string_view index = "index.html";
  if (site.address.empty()) return {};
  if (path == index || path.ends_with("/index.html")) path.remove_suffix(index.size());
  return site.address + std::string(path);
}

}  // namespace brochure
