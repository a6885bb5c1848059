#include "export/epub/book_package.h"

#include <fmt/format.h>
#include <pugixml.hpp>

#include "export/instant.h"
#include "export/xml_text.h"

namespace brochure {
namespace {

void append_declaration(pugi::xml_document& document) {
  pugi::xml_node declaration = document.append_child(pugi::node_declaration);
  declaration.append_attribute("version") = "1.0";
  declaration.append_attribute("encoding") = "utf-8";
}

void element(pugi::xml_node metadata, const char* name, const std::string& text) {
  if (!text.empty()) metadata.append_child(name).text() = text.c_str();
}

void meta(pugi::xml_node metadata, const std::string& property, const std::string& text) {
  pugi::xml_node node = metadata.append_child("meta");
  node.append_attribute("property") = property.c_str();
  node.text() = text.c_str();
}

/// Which copy the numbers of pages are those of, as https://www.w3.org/TR/epub-a11y-11/ asks.
/// EPUB 3.3 says so with two elements; "pageBreakSource", which takes one, is not in its
/// vocabulary.
void append_source_of_pages(const ReaderVersion& about, pugi::xml_node metadata) {
  constexpr const char* id = "printed-copy";
  pugi::xml_node source = metadata.append_child("dc:source");
  source.append_attribute("id") = id;
  const std::string date = about.date.empty() ? "" : ", " + about.date;
  source.text() = fmt::format("{} (PDF{})", about.title, date).c_str();
  pugi::xml_node node = metadata.append_child("meta");
  node.append_attribute("property") = "source-of";
  node.append_attribute("refines") = fmt::format("#{}", id).c_str();
  node.text() = "pagination";
}

void append_metadata(const ReaderVersion& about, const BookParts& parts,
                     const std::vector<std::pair<std::string, std::string>>& accessibility,
                     pugi::xml_node package) {
  pugi::xml_node metadata = package.append_child("metadata");
  metadata.append_attribute("xmlns:dc") = "http://purl.org/dc/elements/1.1/";
  pugi::xml_node identifier = metadata.append_child("dc:identifier");
  identifier.append_attribute("id") = "identifier";
  identifier.text() = book_identifier(about.address, parts.name).c_str();
  element(metadata, "dc:title", about.title);
  element(metadata, "dc:language", about.language);
  element(metadata, "dc:creator", about.publisher);
  element(metadata, "dc:publisher", about.publisher);
  element(metadata, "dc:description", about.description);
  element(metadata, "dc:date", about.date);
  element(metadata, "dc:source", about.address);
  element(metadata, "dc:rights", parts.licence);
  if (!parts.pages.empty()) append_source_of_pages(about, metadata);
  meta(metadata, "dcterms:modified", instant_of(about.date));
  for (const auto& [property, value] : accessibility) meta(metadata, property, value);
}

std::string item_id(std::size_t index) { return fmt::format("item-{}", index + 1); }

void append_manifest(const std::vector<BookItem>& items, pugi::xml_node package) {
  pugi::xml_node manifest = package.append_child("manifest");
  for (std::size_t index = 0; index < items.size(); ++index) {
    const BookItem& item = items[index];
    pugi::xml_node node = manifest.append_child("item");
    node.append_attribute("id") = item_id(index).c_str();
    node.append_attribute("href") = item.path.c_str();
    node.append_attribute("media-type") = item.media_type.c_str();
    if (!item.properties.empty()) node.append_attribute("properties") = item.properties.c_str();
  }
}

void append_spine(const ReaderVersion& about, const std::vector<BookItem>& items,
                  pugi::xml_node package) {
  pugi::xml_node spine = package.append_child("spine");
  if (about.direction == "rtl") spine.append_attribute("page-progression-direction") = "rtl";
  for (std::size_t index = 0; index < items.size(); ++index) {
    if (!items[index].is_read) continue;
    spine.append_child("itemref").append_attribute("idref") = item_id(index).c_str();
  }
}

}  // namespace

std::string book_container() {
  pugi::xml_document document;
  append_declaration(document);
  pugi::xml_node container = document.append_child("container");
  container.append_attribute("version") = "1.0";
  container.append_attribute("xmlns") = "urn:oasis:names:tc:opendocument:xmlns:container";
  pugi::xml_node root = container.append_child("rootfiles").append_child("rootfile");
  root.append_attribute("full-path") = book_package_path;
  root.append_attribute("media-type") = "application/oebps-package+xml";
  return xml_text(document);
}

std::string book_package(const ReaderVersion& about, const BookParts& parts,
                         const std::vector<BookItem>& items,
                         const std::vector<std::pair<std::string, std::string>>& accessibility) {
  pugi::xml_document document;
  append_declaration(document);
  pugi::xml_node package = document.append_child("package");
  package.append_attribute("xmlns") = "http://www.idpf.org/2007/opf";
  package.append_attribute("version") = "3.0";
  package.append_attribute("unique-identifier") = "identifier";
  package.append_attribute("xml:lang") = about.language.c_str();
  append_metadata(about, parts, accessibility, package);
  append_manifest(items, package);
  append_spine(about, items, package);
  return xml_text(document);
}

std::string instant_of(const std::string& date) {
  constexpr const char* unknown = "1980-01-01";
  return first_instant(date.empty() ? unknown : date);
}

}  // namespace brochure
