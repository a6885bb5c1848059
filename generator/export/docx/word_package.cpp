#include "export/docx/word_package.h"

#include <algorithm>
#include <sstream>
#include <stdexcept>
#include <utility>

#include <fmt/format.h>

#include "base/failure.h"

namespace brochure {
namespace {

constexpr const char* types_part = "[Content_Types].xml";
constexpr const char* relations_part = "word/_rels/document.xml.rels";
constexpr const char* kinds_of_relations =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

/// Every blank counts.
constexpr unsigned as_it_stands = pugi::parse_default | pugi::parse_ws_pcdata;

std::pair<int, std::string_view> place_in_package(const ZipEntry& entry) {
  const int group = entry.path == types_part ? 0 : entry.path.starts_with("_rels/") ? 1 : 2;
  return {group, entry.path};
}

}  // namespace

WordPackage::WordPackage(const std::string& archive) : entries_(zip_entries(archive)) {}

bool WordPackage::has(std::string_view path) const {
  return std::ranges::find(entries_, path, &ZipEntry::path) != entries_.end();
}

void WordPackage::put(const std::string& path, std::string bytes) {
  const auto found = std::ranges::find(entries_, path, &ZipEntry::path);
  if (found != entries_.end()) {
    found->bytes = std::move(bytes);
  } else {
    entries_.push_back({.path = path, .bytes = std::move(bytes)});
  }
}

void WordPackage::change(const std::string& path,
                         const std::function<void(pugi::xml_node root)>& function) {
  const auto found = std::ranges::find(entries_, path, &ZipEntry::path);
  pugi::xml_document document;
  if (found == entries_.end() ||
      !document.load_buffer(found->bytes.data(), found->bytes.size(), as_it_stands)) {
    throw Failure(fmt::format("pandoc's document has no {}", path),
                  "Is it a pandoc of another kind? 2.17 and newer ones are known.");
  }
  function(document.document_element());
  std::ostringstream out;
  out << "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  document.document_element().print(out, "", pugi::format_raw | pugi::format_no_declaration,
                                    pugi::encoding_utf8);
  found->bytes = out.str();
}

void WordPackage::relate(const std::string& id, std::string_view type, const std::string& target) {
  change(relations_part, [&](pugi::xml_node root) {
    pugi::xml_node relation = root.append_child("Relationship");
    relation.append_attribute("Id") = id.c_str();
    relation.append_attribute("Type") = fmt::format("{}{}", kinds_of_relations, type).c_str();
    relation.append_attribute("Target") = target.c_str();
  });
}

void WordPackage::declare(const std::string& path, const std::string& content_type) {
  change(types_part, [&](pugi::xml_node root) {
    pugi::xml_node part = root.append_child("Override");
    part.append_attribute("PartName") = ("/" + path).c_str();
    part.append_attribute("ContentType") = content_type.c_str();
  });
}

std::string WordPackage::packed() const {
  std::vector<ZipEntry> ordered = entries_;
  std::ranges::sort(ordered, {}, place_in_package);
  return zip_archive(ordered);
}

void append_xml(pugi::xml_node parent, const std::string& xml) {
  const pugi::xml_parse_result result = parent.append_buffer(xml.data(), xml.size(), as_it_stands);
  if (!result) throw std::logic_error("XML that is none: " + xml);
}

}  // namespace brochure
