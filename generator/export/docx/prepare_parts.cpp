#include "export/docx/prepare_parts.h"

#include <string>
#include <vector>

#include <fmt/format.h>

#include "export/docx/fields.h"
#include "export/reader/page_numbers.h"
#include "export/reader/xhtml.h"

namespace brochure {
namespace {

bool is_named(const pugi::xml_node& element, std::string_view name) {
  return element.name() == name;
}

/// Where the words of an element begin.
pugi::xml_node first_words_of(const pugi::xml_node& element) {
  for (const pugi::xml_node& child : element.children()) {
    if (child.type() == pugi::node_pcdata && text_of(element).empty()) continue;
    const std::string_view name = child.name();
    if (heading_level(child) != 0 || name == "p" || name == "dt" || name == "dd") return child;
    if (name == "div" || name == "section" || name == "header") return first_words_of(child);
  }
  return element;
}

void prepend_bookmark(pugi::xml_node element, const std::string& name) {
  pugi::xml_node mark = element.prepend_child("span");
  mark.append_attribute("id") = name.c_str();
}

/// A footnote's text without the way back to its mark, which word processors make themselves.
void take_note(const pugi::xml_node& item, pugi::xml_node end) {
  pugi::xml_node note = end.append_child("div");
  note.append_attribute("class") = "docx-note";
  note.append_attribute("id") = item.attribute("id").value();
  for (const pugi::xml_node& child : item.children()) note.append_copy(child);
  for (const auto& found : note.select_nodes(".//a[@role='doc-backlink']"))
    found.node().parent().remove_child(found.node());
}

}  // namespace

void give_style(pugi::xml_node block, const char* style) {
  pugi::xml_node holder = block.parent().insert_child_before("div", block);
  holder.append_attribute("custom-style") = style;
  holder.append_move(block);
}

void give_words_style(pugi::xml_node element, const char* style) {
  pugi::xml_node words = element.prepend_child("span");
  words.append_attribute("custom-style") = style;
  while (pugi::xml_node next = words.next_sibling()) words.append_move(next);
}

void prepare_footnotes(const pugi::xml_node& root) {
  pugi::xml_node end = root;
  for (const auto& found : root.select_nodes(".//a[@role='doc-noteref']")) {
    pugi::xml_node mark = found.node();
    const std::string note = mark.attribute("href").value();
    while (mark.first_attribute()) mark.remove_attribute(mark.first_attribute());
    mark.set_name("span");
    mark.append_attribute("data-note") = note.substr(1).c_str();
    if (is_named(mark.parent(), "sup")) unwrap(mark.parent());
  }
  for (const auto& found : root.select_nodes(".//*[@role='doc-endnotes']")) {
    const pugi::xml_node notes = found.node();
    for (const auto& item : notes.select_nodes(".//li")) take_note(item.node(), end);
    notes.parent().remove_child(notes);
  }
}

void prepare_bookmarks(const pugi::xml_node& root, const Bookmarks& bookmarks) {
  std::vector<pugi::xml_node> places;
  for_each_element(root, [&](const pugi::xml_node& element) {
    if (element.attribute("id") && !has_class(element, "docx-note")) places.push_back(element);
  });
  for (pugi::xml_node& place : places) {
    const auto bookmark = bookmarks.find(std::string_view(place.attribute("id").value()));
    place.remove_attribute("id");
    if (bookmark == bookmarks.end()) continue;
    const bool is_chapter = place == root;
    pugi::xml_node heading = is_chapter ? first_heading(root) : pugi::xml_node();
    prepend_bookmark(heading ? heading : first_words_of(place), bookmark->second);
  }
}

void prepare_headings(const pugi::xml_node& root) {
  std::vector<pugi::xml_node> headings;
  for_each_element(root, [&](const pugi::xml_node& element) {
    if (heading_level(element) != 0) headings.push_back(element);
  });
  for (pugi::xml_node& heading : headings) {
    const std::size_t level = heading_level(heading);
    for (const auto& found : heading.select_nodes(".//span[@class='colon']")) unwrap(found.node());
    if (level == 1) {
      heading.set_name("p");
      // What stands first on the cover stands where the sign leaves room.
      give_style(heading, root.select_node(".//p[@class='label']") ? "Title" : "Title Alone");
    } else if (has_class(root, "chapter-contents")) {
      heading.set_name("p");
      give_style(heading, "TOC Heading");
    } else {
      heading.set_name(fmt::format("h{}", level - 1).c_str());
    }
  }
}

void prepare_links(const pugi::xml_node& root, const Bookmarks& bookmarks) {
  for (const auto& found : root.select_nodes(".//span[@class='page-of-target']")) {
    pugi::xml_node words = found.node();
    const std::string text = words.text().get();
    const std::string target = words.parent().attribute("href").value();
    const std::string bookmark = bookmark_for(target.substr(1), bookmarks);
    const std::size_t at = text.find(unknown_page);
    if (bookmark.empty() || at == std::string::npos) continue;
    words.text() = text.substr(0, at).c_str();
    pugi::xml_node number = words.parent().append_child("code");
    number.append_attribute("class") = "docx";
    number.text() = page_of_bookmark(bookmark, "PageReference").c_str();
    pugi::xml_node rest = words.parent().append_child("span");
    rest.append_attribute("class") = "page-of-target";
    rest.text() = text.substr(at + std::string_view(unknown_page).size()).c_str();
  }
  for (const auto& found : root.select_nodes(".//a[@href]")) {
    pugi::xml_node link = found.node();
    const std::string address = link.attribute("href").value();
    if (!address.starts_with('#')) continue;
    const std::string bookmark = bookmark_for(address.substr(1), bookmarks);
    if (bookmark.empty()) {
      unwrap(link);
    } else {
      link.attribute("href") = ("#" + bookmark).c_str();
    }
  }
}

}  // namespace brochure
