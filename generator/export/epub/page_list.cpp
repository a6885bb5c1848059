#include "export/epub/page_list.h"

#include <cstddef>
#include <map>
#include <string>
#include <utility>

#include <pugixml.hpp>

#include "export/reader/xhtml.h"

namespace brochure {

std::vector<PrintedPage> page_list(const BoundVersion& version, const PageNumbers& pages) {
  std::map<std::size_t, std::string> first_places;
  for (const BoundChapter& chapter : version.chapters) {
    pugi::xml_document document;
    read_xhtml(chapter.xhtml, document);
    for_each_element(document.first_child(), [&](pugi::xml_node element) {
      const auto page = pages.find(element.attribute("id").value());
      if (page != pages.end()) first_places.try_emplace(page->second, page->first);
    });
  }
  std::vector<PrintedPage> list;
  list.reserve(first_places.size());
  for (auto& [number, id] : first_places)
    list.push_back({.number = std::to_string(number), .id = std::move(id)});
  return list;
}

}  // namespace brochure
