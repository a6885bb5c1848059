#include "model/site.h"

namespace brochure {

std::string web_address(const Site& site, std::string_view path) {
  constexpr std::string_view index = "index.html";
  if (site.address.empty()) return {};
  if (path == index || path.ends_with("/index.html")) path.remove_suffix(index.size());
  return site.address + std::string(path);
}

std::string root_on_server(const Site& site) {
  const std::string_view address = site.address;
  const std::size_t host = address.find("//");
  if (host == std::string_view::npos) return "/";
  const std::size_t path = address.find('/', host + 2);
  return path == std::string_view::npos ? "/" : std::string(address.substr(path));
}

}  // namespace brochure
