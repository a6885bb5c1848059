#include "export/epub/book_navigation.h"

#include <algorithm>
#include <string_view>

#include "export/interface_word.h"
#include "export/reader/contents.h"

namespace brochure {
namespace {

pugi::xml_node nav(pugi::xml_node body, const char* type, const std::string& title,
                   const char* role) {
  pugi::xml_node element = body.append_child("nav");
  element.append_attribute("epub:type") = type;
  element.append_attribute("id") = type;
  if (*role != '\0') element.append_attribute("role") = role;
  element.append_child("h2").text() = title.c_str();
  return element;
}

void append_entry(pugi::xml_node list, const char* type, const std::string& address,
                  const std::string& title) {
  pugi::xml_node link = list.append_child("li").append_child("a");
  if (*type != '\0') link.append_attribute("epub:type") = type;
  link.append_attribute("href") = address.c_str();
  link.text() = title.c_str();
}

void append_book_contents(const BoundVersion& version, const std::string& title, const IdFiles& ids,
                          pugi::xml_node body) {
  pugi::xml_node toc = nav(body, "toc", title, "doc-toc");
  append_contents(version.chapters, toc);
  for (const auto& found : toc.select_nodes(".//a")) {
    auto address = found.node().attribute("href");
    const std::string id = std::string(address.value()).substr(1);
    address = address_in_book(id, book_contents_file, ids).c_str();
  }
}

void append_landmarks(const BoundVersion& version, const std::vector<BookFile>& files,
                      const BookParts& parts, const Words& words, pugi::xml_node body) {
  pugi::xml_node landmarks = nav(body, "landmarks", interface_word(words, "epub_landmarks"), "");
  landmarks.append_attribute("hidden") = "";
  pugi::xml_node list = landmarks.append_child("ol");
  if (!parts.cover.empty()) {
    append_entry(list, "cover", book_cover_file, interface_word(words, "epub_cover"));
  }
  append_entry(list, "toc", std::string(book_contents_file) + "#toc",
               interface_word(words, "reader_contents"));
  const auto start = std::ranges::find(files, BookMatter::Body, &BookFile::matter);
  if (start != files.end()) {
    append_entry(list, "bodymatter", start->name, interface_word(words, "epub_start"));
  }
  for (const BookFile& file : files) {
    if (file.matter != BookMatter::Back || file.chapters.empty()) continue;
    const BookRole role = book_role(version.chapters[file.chapters.front()]);
    if (role.type.empty()) continue;
    append_entry(list, std::string(role.type).c_str(), file.name, file.title);
  }
}

void append_pages(const BookParts& parts, const IdFiles& ids, const Words& words,
                  pugi::xml_node body) {
  if (parts.pages.empty()) return;
  pugi::xml_node pages =
      nav(body, "page-list", interface_word(words, "epub_pages"), "doc-pagelist");
  pages.append_attribute("hidden") = "";
  pugi::xml_node list = pages.append_child("ol");
  for (const PrintedPage& page : parts.pages) {
    const std::string address = address_in_book(page.id, book_contents_file, ids);
    if (!address.empty()) append_entry(list, "", address, page.number);
  }
}

}  // namespace

void write_book_navigation(const BoundVersion& version, const std::vector<BookFile>& files,
                           const IdFiles& ids, const BookParts& parts, const Words& words,
                           pugi::xml_document& document) {
  const std::string title = interface_word(words, "reader_contents");
  pugi::xml_node body = begin_book_page(version.about, title, version.about.theme, document);
  body.append_attribute("epub:type") = "frontmatter";
  body.append_attribute("class") = "contents";
  append_book_contents(version, title, ids, body);
  append_landmarks(version, files, parts, words, body);
  append_pages(parts, ids, words, body);
}

}  // namespace brochure
