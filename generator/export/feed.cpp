#include "export/feed.h"

#include <algorithm>
#include <string>
#include <vector>

#include <fmt/format.h>
#include <pugixml.hpp>

#include "export/instant.h"
#include "export/xml_text.h"
#include "model/address.h"

namespace brochure {
namespace {

constexpr std::size_t entries_most = 50;

void add_text(pugi::xml_node& parent, const char* name, const std::string& text) {
  if (!text.empty()) parent.append_child(name).text() = text.c_str();
}

void add_link(pugi::xml_node& parent, const char* relation, const std::string& address) {
  pugi::xml_node link = parent.append_child("link");
  link.append_attribute("rel") = relation;
  link.append_attribute("href") = address.c_str();
}

std::vector<const PageRecord*> changed_cases(const LinkedCollection& linked,
                                             const PageRecords& pages) {
  std::vector<const PageRecord*> changed;
  for (const PageRecord& page : pages) {
    const bool is_case = page.entity && entity_at(linked, *page.entity).kind == Kind::Case;
    if (is_case && !page.modified.empty()) changed.push_back(&page);
  }
  std::ranges::stable_sort(changed, std::ranges::greater{},
                           [](const PageRecord* page) { return page->modified; });
  if (changed.size() > entries_most) changed.resize(entries_most);
  return changed;
}

std::string title_of(const Site& site, const PageRecords& pages) {
  const auto list = std::ranges::find(pages, list_path(Kind::Case), &PageRecord::path);
  return list == pages.end() ? site.title : fmt::format("{} – {}", site.title, list->title);
}

void add_entry(const Site& site, const PageRecord& page, pugi::xml_node& feed) {
  const std::string address = web_address(site, page.path);
  pugi::xml_node entry = feed.append_child("entry");
  add_text(entry, "title", page.title);
  add_text(entry, "id", address);
  add_link(entry, "alternate", address);
  add_text(entry, "updated", first_instant(page.modified));
  add_text(entry, "summary", page.description);
}

}  // namespace

Output feed(const Site& site, const LinkedCollection& linked, const PageRecords& pages) {
  const std::vector<const PageRecord*> changed = changed_cases(linked, pages);
  pugi::xml_document document;
  pugi::xml_node feed = document.append_child("feed");
  feed.append_attribute("xmlns") = "http://www.w3.org/2005/Atom";
  feed.append_attribute("xml:lang") = content_language_of(site).c_str();
  add_text(feed, "title", title_of(site, pages));
  add_text(feed, "subtitle", site.description);
  add_text(feed, "id", web_address(site, feed_path));
  add_link(feed, "self", web_address(site, feed_path));
  add_link(feed, "alternate", web_address(site, list_path(Kind::Case)));
  if (!changed.empty()) add_text(feed, "updated", first_instant(changed.front()->modified));
  pugi::xml_node author = feed.append_child("author");
  add_text(author, "name", site.publisher.empty() ? site.title : site.publisher);
  add_text(feed, "rights", site.licence);
  for (const PageRecord* page : changed) add_entry(site, *page, feed);
  return {feed_path, xml_text(document)};
}

}  // namespace brochure
