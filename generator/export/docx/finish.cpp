#include <fmt/format.h>

#include "base/escape.h"
#include "export/docx/docx.h"
#include "export/docx/fields.h"
#include "export/docx/finish_parts.h"
#include "export/docx/word_language.h"
#include "export/docx/word_package.h"
#include "export/instant.h"

namespace brochure {
namespace {

std::string property_element(const char* name, const std::string& value) {
  return value.empty() ? "" : fmt::format("<{0}>{1}</{0}>", name, xml_escaped(value));
}

std::string core_properties(const ReaderVersion& about) {
  std::string out =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<cp:coreProperties "
      "xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" "
      "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" "
      "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">";
  out += property_element("dc:title", about.title) + property_element("dc:subject", about.label) +
         property_element("dc:creator", about.publisher) +
         property_element("dc:description", about.description) +
         property_element("dc:language", word_language(about.language)) +
         property_element("dc:identifier", about.address);
  if (!about.date.empty()) {
    for (const char* name : {"created", "modified"}) {
      out += fmt::format("<dcterms:{0} xsi:type=\"dcterms:W3CDTF\">{1}</dcterms:{0}>", name,
                         first_instant(about.date));
    }
  }
  return out + "</cp:coreProperties>";
}

std::string application_properties(const ReaderVersion& about) {
  return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Properties "
         "xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\">" +
         property_element("Company", about.publisher) +
         "<AppVersion>16.0000</AppVersion></Properties>";
}

void remove_language_styles(pugi::xml_node styles) {
  for (const auto& found : styles.select_nodes("./w:style[starts-with(@w:styleId, 'lang-')]"))
    styles.remove_child(found.node());
}

/// Footnotes have languages and references of their own.
void finish_notes(WordPackage& package, const BookmarkPages& pages) {
  if (!package.has("word/footnotes.xml")) return;
  package.change("word/footnotes.xml", [&](pugi::xml_node root) {
    finish_languages(root);
    fill_page_numbers(root, pages);
    order_properties(root);
  });
}

}  // namespace

std::string finished_docx(const std::string& written, const ReaderVersion& about,
                          const std::vector<DocxHeading>& headings) {
  WordPackage package(written);
  pugi::xml_document styles;
  package.change("word/styles.xml", [&](pugi::xml_node root) {
    remove_language_styles(root);
    order_properties(root);
    styles.append_copy(root);
  });
  BookmarkPages pages;
  package.change("word/document.xml", [&](pugi::xml_node root) {
    const pugi::xml_node body = root.child("w:body");
    finish_headings(body, headings);
    finish_boxes(body);
    finish_languages(body);
    package.change("word/numbering.xml",
                   [&](pugi::xml_node numbering) { finish_numbering(body, numbering); });
    finish_drawings(body);
    finish_tables(body);
    pages = reckon_pages(body, styles.document_element());
    fill_page_numbers(body, pages);
    order_properties(root);
  });
  finish_notes(package, pages);
  package.put("docProps/core.xml", core_properties(about));
  package.put("docProps/app.xml", application_properties(about));
  return package.packed();
}

}  // namespace brochure
