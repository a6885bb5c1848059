#include "model/site.h"

#include <algorithm>

namespace brochure {

std::string web_address(const Site& site, std::string_view path) {
  return web_address(std::string_view(site.address), path);
}

std::string web_address(std::string_view site_address, std::string_view path) {
  constexpr std::string_view index = "index.html";
  if (site_address.empty()) return {};
  const std::size_t rest = std::min(path.find_first_of("?#"), path.size());
  std::string_view page = path.substr(0, rest);
  if (page == index || page.ends_with("/index.html")) page.remove_suffix(index.size());
  return std::string(site_address).append(page).append(path.substr(rest));
}

std::string root_on_server(const Site& site) {
  const std::string_view address = site.address;
  const std::size_t host = address.find("//");
  if (host == std::string_view::npos) return "/";
  const std::size_t path = address.find('/', host + 2);
  return path == std::string_view::npos ? "/" : std::string(address.substr(path));
}

}  // namespace brochure
