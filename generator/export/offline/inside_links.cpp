#include "export/offline/inside_links.h"

#include <algorithm>
#include <cstddef>
#include <filesystem>
#include <utility>

#include "model/site.h"

namespace brochure {
namespace {

/// An attribute in a page, `name="value"`.
struct Attribute {
  std::size_t tag = 0;    ///< where its tag begins
  std::size_t begin = 0;  ///< the blank before it
  std::size_t value = 0;
  std::size_t end = 0;  ///< of its value
  std::string_view name;
};

/// An address in a page that leads to somewhere on the same site.
struct InnerAddress {
  Attribute attribute;
  std::size_t begin = 0;
  std::size_t end = 0;
  std::string path;  ///< from the site's root
  std::string rest;  ///< "#q3"
};

bool is_outer(std::string_view address) {
  return address.empty() || address.starts_with('#') || address.starts_with("//") ||
         address.substr(0, address.find_first_of("/#?")).find(':') != std::string_view::npos;
}

/// What pages write is regular: attributes have double quotes, and none stand in the text.
template <class Function>
void for_each_attribute(std::string_view page, Function function) {
  for (std::size_t at = page.find('<'); at != std::string_view::npos; at = page.find('<', at + 1)) {
    const std::string_view tag = page.substr(0, page.find('>', at));
    std::size_t equals = tag.find("=\"", at);
    while (equals != std::string_view::npos) {
      const std::size_t begin = tag.find_last_of(" \n", equals);
      const std::size_t value = equals + 2;
      const std::size_t end = std::min(page.find('"', value), page.size());
      function(Attribute{.tag = at,
                         .begin = begin,
                         .value = value,
                         .end = end,
                         .name = tag.substr(begin + 1, equals - begin - 1)});
      equals = tag.find("=\"", end);
    }
  }
}

/// The addresses of an attribute, each with its place in the page. A list of copies of a picture
/// has a comma and a blank between them, and behind each a blank and its width.
template <class Function>
void for_each_address(std::string_view page, const Attribute& attribute, Function function) {
  if (attribute.name == "href" || attribute.name == "src" || attribute.name == "poster")
    function(attribute.value, attribute.end);
  if (attribute.name != "srcset") return;
  constexpr std::string_view between = ", ";
  const std::string_view list = page.substr(0, attribute.end);
  for (std::size_t at = attribute.value; at < list.size();) {
    const std::size_t next = std::min(list.find(between, at), list.size());
    function(at, std::min(list.find(' ', at), next));
    at = next + between.size();
  }
}

template <class Function>
void for_each_inner_address(std::string_view page, std::string_view path, Function function) {
  const std::filesystem::path folder = std::filesystem::path(path).parent_path();
  for_each_attribute(page, [&](const Attribute& attribute) {
    for_each_address(page, attribute, [&](std::size_t begin, std::size_t end) {
      const std::string_view address = page.substr(begin, end - begin);
      if (is_outer(address)) return;
      const std::size_t rest = std::min(address.find_first_of("#?"), address.size());
      function(InnerAddress{
          .attribute = attribute,
          .begin = begin,
          .end = end,
          .path = (folder / address.substr(0, rest)).lexically_normal().generic_string(),
          .rest = std::string(address.substr(rest))});
    });
  });
}

/// What is cut out of a page with an address that leads nowhere, from where to where: its
/// attribute, or the whole line of a <link>, which says nothing without it.
std::pair<std::size_t, std::size_t> cut_with(std::string_view page, const Attribute& attribute) {
  if (!page.substr(attribute.tag).starts_with("<link ")) {
    return {attribute.begin, attribute.end + 1};
  }
  const std::size_t end = std::min(page.find('>', attribute.end), page.size() - 1) + 1;
  return {attribute.tag, page.substr(end).starts_with('\n') ? end + 1 : end};
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
    // Of a list of addresses, the attribute may be gone already.
    if (address.begin < done || is_there(address.path)) return;
    if (site_address.empty()) {
      const auto cut = cut_with(page, address.attribute);
      out.append(page.substr(done, cut.first - done));
      done = cut.second;
      return;
    }
    out.append(page.substr(done, address.begin - done));
    out.append(web_address(site_address, address.path)).append(address.rest);
    done = address.end;
  });
  return out.append(page.substr(done));
}

}  // namespace brochure
