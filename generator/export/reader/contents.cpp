#include "export/reader/contents.h"

#include <cstddef>
#include <string>

namespace brochure {
namespace {

constexpr std::size_t level_of_title = 1;

/// Chapters before it make the way to the contents, not the text.
bool is_in_contents(const BoundChapter& chapter) {
  return chapter.level > level_of_title && chapter.id != "contents";
}

/// A list that is being written, and the level of its chapters.
struct OpenList {
  pugi::xml_node list;
  std::size_t level = 0;
};

}  // namespace

void append_contents(const std::vector<BoundChapter>& chapters, pugi::xml_node element) {
  std::vector<OpenList> open;
  for (const BoundChapter& chapter : chapters) {
    if (!is_in_contents(chapter)) continue;
    while (open.size() > 1 && open.back().level > chapter.level) open.pop_back();
    if (open.empty()) {
      open.push_back({element.append_child("ol"), chapter.level});
    } else if (open.back().level < chapter.level) {
      open.push_back({open.back().list.last_child().append_child("ol"), chapter.level});
    }
    pugi::xml_node item = open.back().list.append_child("li");
    item.append_attribute("class") = ("level-" + std::to_string(chapter.level)).c_str();
    pugi::xml_node link = item.append_child("a");
    link.append_attribute("href") = ("#" + chapter.id).c_str();
    link.text() = chapter.title.c_str();
  }
}

}  // namespace brochure
