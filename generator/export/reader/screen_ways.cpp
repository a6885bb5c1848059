#include "export/reader/screen_ways.h"

#include <cstddef>
#include <string_view>
#include <vector>

#include <fmt/format.h>
#include <pugixml.hpp>

#include "base/fill_in.h"
#include "export/reader/question_numbers.h"
#include "export/reader/xhtml.h"

namespace brochure {
namespace {

void link_heading(const pugi::xml_node& chapter) {
  pugi::xml_node heading = first_heading(chapter);
  if (!heading || !heading.select_nodes(".//a").empty()) return;
  pugi::xml_node link = heading.prepend_child("a");
  link.append_attribute("class") = "permalink";
  link.append_attribute("href") = fmt::format("#{}", chapter.attribute("id").value()).c_str();
  while (pugi::xml_node moved = link.next_sibling()) link.append_move(moved);
}

void add_number(pugi::xml_node item, const std::string& number, const ScreenWords& words) {
  const auto id = item.attribute("id");
  if (!id) return;
  const std::string name = filled_in(words.link_to_question, "{number}", number);
  pugi::xml_node link = item.prepend_child("a");
  link.append_attribute("class") = "number";
  link.append_attribute("href") = fmt::format("#{}", id.value()).c_str();
  link.append_attribute("aria-label") = name.c_str();
  link.text() = number.c_str();
}

void link_numbers(const pugi::xml_node& chapter, const ScreenWords& words) {
  for_each_question(chapter, [&](const pugi::xml_node& item, const std::string& number) {
    add_number(item, number, words);
  });
}

void add_step(pugi::xml_node steps, const char* rel, const std::string& label,
              const BoundChapter& target) {
  pugi::xml_node link = steps.append_child("li").append_child("a");
  link.append_attribute("class") = rel;
  link.append_attribute("href") = ("#" + target.id).c_str();
  pugi::xml_node said = link.append_child("span");
  said.append_attribute("class") = "label";
  said.text() = label.c_str();
  link.append_child(pugi::node_pcdata).set_value(" ");
  pugi::xml_node name = link.append_child("span");
  name.append_attribute("class") = "name";
  name.text() = target.title.c_str();
}

/// The chapters that readers go to one after the other. What a screen has beside the text is none.
std::vector<std::size_t> stations_of(const BoundVersion& version) {
  std::vector<std::size_t> stations;
  for (std::size_t index = 0; index < version.chapters.size(); ++index) {
    const BoundChapter& chapter = version.chapters[index];
    if (chapter.starts_on_a_page && chapter.id != "contents") stations.push_back(index);
  }
  return stations;
}

/// At the end of the station's last chapter.
void add_steps(BoundVersion& version, const std::vector<std::size_t>& stations, std::size_t place,
               const ScreenWords& words) {
  const bool has_next = place + 1 < stations.size();
  std::size_t last = (has_next ? stations[place + 1] : version.chapters.size()) - 1;
  if (version.chapters[last].id == "contents") --last;
  pugi::xml_document document;
  read_xhtml(version.chapters[last].xhtml, document);
  pugi::xml_node steps = document.first_child().append_child("ul");
  steps.append_attribute("class") = "steps";
  if (place > 0)
    add_step(steps, "previous", words.previous + words.colon,
             version.chapters[stations[place - 1]]);
  if (has_next)
    add_step(steps, "next", words.next + words.colon, version.chapters[stations[place + 1]]);
  version.chapters[last].xhtml = written_xhtml(document);
}

}  // namespace

BoundVersion with_screen_ways(const BoundVersion& version, const ScreenWords& words) {
  BoundVersion changed = version;
  for (BoundChapter& chapter : changed.chapters) {
    pugi::xml_document document;
    read_xhtml(chapter.xhtml, document);
    const pugi::xml_node section = document.first_child();
    if (chapter.level > 1) link_heading(section);
    link_numbers(section, words);
    chapter.xhtml = written_xhtml(document);
  }
  const std::vector<std::size_t> stations = stations_of(changed);
  if (stations.size() < 2) return changed;
  for (std::size_t place = 0; place < stations.size(); ++place)
    add_steps(changed, stations, place, words);
  return changed;
}

}  // namespace brochure
