#include "export/reader/list_roles.h"

#include <algorithm>
#include <array>
#include <string_view>

#include <pugixml.hpp>

#include "export/reader/xhtml.h"

namespace brochure {
namespace {

constexpr std::array<std::string_view, 7> blocks{"p",   "ul",    "ol",        "dl",
                                                 "div", "table", "blockquote"};

bool holds_blocks(const pugi::xml_node& element) {
  return std::ranges::any_of(element.children(), [](const pugi::xml_node& child) {
    return std::ranges::find(blocks, std::string_view(child.name())) != blocks.end();
  });
}

/// Whether each term stands with what is said of it in an element of their own.
bool has_groups(const pugi::xml_node& list) {
  return std::ranges::none_of(list.children(), [](const pugi::xml_node& child) {
    return child.type() == pugi::node_element && child.name() != std::string_view("div");
  });
}

void give_role(pugi::xml_node element, const char* role) {
  if (!element.attribute("role")) element.append_attribute("role") = role;
}

}  // namespace

std::string with_list_roles(const std::string& xhtml) {
  pugi::xml_document document;
  read_xhtml(xhtml, document);
  for (const auto& found : document.select_nodes("//dl")) {
    const pugi::xml_node list = found.node();
    if (!has_groups(list)) continue;
    give_role(list, "list");
    for (const pugi::xml_node& group : list.children("div")) give_role(group, "listitem");
  }
  for (const auto& found : document.select_nodes("//dt | //dd")) {
    if (!holds_blocks(found.node())) give_role(found.node(), "paragraph");
  }
  return written_xhtml(document);
}

}  // namespace brochure
