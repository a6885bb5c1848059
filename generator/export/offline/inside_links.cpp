#include "export/offline/inside_links.h"

#include <array>
#include <cstddef>
#include <filesystem>
#include <utility>

namespace brochure {
namespace {

constexpr std::array<std::string_view, 2> marks{" href=\"", " src=\""};

/// An address in a page that leads to somewhere on the same site.
struct InnerAddress {
  std::size_t begin = 0;  ///< of the attribute, with the blank before it
  std::size_t value = 0;  ///< of what it says
  std::size_t end = 0;    ///< of what it says
  std::string path;       ///< from the site's root
  std::string rest;       ///< "#q3"
};

bool is_outer(std::string_view address) {
  return address.empty() || address.starts_with('#') || address.starts_with("//") ||
         address.substr(0, address.find_first_of("/#?")).find(':') != std::string_view::npos;
}

/// What pages write is regular: attributes have double quotes, and none stand in the text.
template <class Function>
void for_each_inner_address(std::string_view page, std::string_view path, Function function) {
  const std::filesystem::path folder = std::filesystem::path(path).parent_path();
  for (std::size_t at = page.find('<'); at != std::string_view::npos; at = page.find('<', at + 1)) {
    const std::size_t tag_end = page.find('>', at);
    for (const std::string_view mark : marks) {
      const std::size_t begin = page.substr(0, tag_end).find(mark, at);
      if (begin == std::string_view::npos) continue;
      const std::size_t value = begin + mark.size();
      const std::size_t end = page.find('"', value);
      const std::string_view address = page.substr(value, end - value);
      if (is_outer(address)) continue;
      const std::size_t rest = std::min(address.find_first_of("#?"), address.size());
      function(InnerAddress{
          .begin = begin,
          .value = value,
          .end = end,
          .path = (folder / address.substr(0, rest)).lexically_normal().generic_string(),
          .rest = std::string(address.substr(rest))});
    }
  }
}

}  // namespace

std::set<std::string> paths_referred_to(std::string_view page, std::string_view path) {
  std::set<std::string> paths;
  for_each_inner_address(page, path,
                         [&](InnerAddress address) { paths.insert(std::move(address.path)); });
  return paths;
}

std::string with_links_kept_inside(std::string_view page, std::string_view path,
                                   const std::function<bool(const std::string&)>& is_there,
                                   std::string_view site_address) {
  std::string out;
  std::size_t done = 0;
  for_each_inner_address(page, path, [&](const InnerAddress& address) {
    if (is_there(address.path)) return;
    if (site_address.empty()) {
      out.append(page.substr(done, address.begin - done));
      done = address.end + 1;
      return;
    }
    out.append(page.substr(done, address.value - done));
    out.append(site_address).append(address.path).append(address.rest);
    done = address.end;
  });
  return out.append(page.substr(done));
}

}  // namespace brochure
