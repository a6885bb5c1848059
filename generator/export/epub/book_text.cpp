#include "export/epub/book_text.h"

#include <string_view>

#include "export/reader/xhtml.h"

namespace brochure {
namespace {

std::string_view name_of(BookMatter matter) {
  switch (matter) {
    case BookMatter::Front:
      return "frontmatter";
    case BookMatter::Body:
      return "bodymatter";
    case BookMatter::Back:
      return "backmatter";
  }
  return {};
}

void set(pugi::xml_node element, const char* name, std::string_view value) {
  if (!value.empty()) element.append_attribute(name) = std::string(value).c_str();
}

/// The sign is drawn by style sheets alone, which few reading systems can; the cover shows it.
void remove_signs(const pugi::xml_node& root) {
  for (const auto& found : root.select_nodes(".//*[contains(@class, 'cover-sign')]")) {
    found.node().parent().remove_child(found.node());
  }
}

/// False if one leads nowhere.
bool lead_references(const pugi::xml_node& root, const std::string& file, const IdFiles& ids) {
  bool all_lead = true;
  for (const auto& found : root.select_nodes(".//*[@href]")) {
    pugi::xml_node element = found.node();
    auto address = element.attribute("href");
    element.remove_attribute("data-link");
    const std::string_view written = address.value();
    if (!written.starts_with('#')) continue;
    const std::string target = address_in_book(std::string(written.substr(1)), file, ids);
    if (target.empty()) {
      unwrap(element);
      all_lead = false;
    } else {
      address = target.c_str();
    }
  }
  return all_lead;
}

void lead_pictures(const pugi::xml_node& root) {
  for (const auto& found : root.select_nodes(".//img")) {
    auto source = found.node().attribute("src");
    const std::string_view written = source.value();
    if (written.starts_with(site_root)) {
      source = std::string(written.substr(site_root.size())).c_str();
    }
  }
}

}  // namespace

std::string address_in_book(const std::string& id, const std::string& from, const IdFiles& ids) {
  const auto found = ids.find(id);
  if (found != ids.end()) return (found->second == from ? "" : found->second) + "#" + id;
  // Where the place itself is not told, its chapter is.
  const std::size_t joint = id.rfind(id_joint);
  return joint == std::string::npos ? "" : address_in_book(id.substr(0, joint), from, ids);
}

pugi::xml_node begin_book_page(const ReaderVersion& about, const std::string& title,
                               const std::string& theme, pugi::xml_document& document) {
  pugi::xml_node html = document.append_child("html");
  set(html, "xmlns", "http://www.w3.org/1999/xhtml");
  set(html, "xmlns:epub", "http://www.idpf.org/2007/ops");
  set(html, "lang", about.language);
  set(html, "xml:lang", about.language);
  set(html, "dir", about.direction);
  pugi::xml_node head = html.append_child("head");
  set(head.append_child("meta"), "charset", "utf-8");
  head.append_child("title").text() = title.c_str();
  pugi::xml_node style = head.append_child("link");
  set(style, "rel", "stylesheet");
  set(style, "type", "text/css");
  set(style, "href", theme + ".css");
  return html.append_child("body");
}

bool write_book_text(const BoundVersion& version, const BookFile& file, const IdFiles& ids,
                     pugi::xml_document& document) {
  pugi::xml_node body = begin_book_page(version.about, file.title, file.theme, document);
  set(body, "epub:type", name_of(file.matter));
  for (const std::size_t index : file.chapters) {
    const BoundChapter& chapter = version.chapters[index];
    pugi::xml_document read;
    read_xhtml(chapter.xhtml, read);
    pugi::xml_node section = body.append_copy(read.first_child());
    const BookRole role = book_role(chapter);
    set(section, "epub:type", role.type);
    set(section, "role", role.role);
  }
  remove_signs(body);
  lead_pictures(body);
  return lead_references(body, file.name, ids);
}

std::string book_page_bytes(const pugi::xml_document& document) {
  return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<!DOCTYPE html>\n" +
         written_xhtml(document.child("html")) + "\n";
}

}  // namespace brochure
