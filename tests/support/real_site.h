#pragma once

// The site of the collection in content/, made in memory by the real stages.

#include <filesystem>
#include <functional>
#include <map>
#include <set>
#include <string>
#include <string_view>

#include <pugixml.hpp>

namespace brochure {

struct RealSite {
  std::map<std::string, std::string, std::less<>> files;  ///< contents by path; empty for copies
  std::map<std::string, pugi::xml_document> pages;        ///< the parsed .html files
  std::map<std::string, std::string> unreadable;  ///< pages that are not XML, with the reason
};

/// The site of any project.
RealSite site_made_in(const std::filesystem::path& root);

/// Made once for all tests, which only read it.
const RealSite& real_site();

/// Every element of a page, in document order.
template <class Visit>
void for_each_element(const pugi::xml_node& node, const Visit& visit) {
  for (const pugi::xml_node child : node.children()) {
    if (child.type() != pugi::node_element) continue;
    visit(child);
    for_each_element(child, visit);
  }
}

/// The path of what a link on a page leads to: "../cities/ghent.html" on "charter/x.html" is
/// "cities/ghent.html". Empty if it leads out of the site's folder.
std::string path_from(std::string_view page, std::string_view link);

}  // namespace brochure
