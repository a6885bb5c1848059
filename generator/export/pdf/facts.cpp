#include "export/pdf/facts.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "base/ascii.h"
#include "base/parallel.h"
#include "export/pdf/artifacts.h"
#include "export/pdf/bookmarks.h"
#include "export/pdf/destinations.h"
#include "export/pdf/open_pdf.h"
#include "export/pdf/qpdf.h"
#include "export/pdf/text_contrast.h"

namespace brochure {
namespace {

/// ISO 32000-1, 14.8.4.
constexpr std::array<std::string_view, 49> roles_of_standard{
    "Document", "Part",  "Art",       "Sect",   "Div",   "BlockQuote", "Caption",  "TOC",  "TOCI",
    "Index",    "P",     "H",         "H1",     "H2",    "H3",         "H4",       "H5",   "H6",
    "L",        "LI",    "Lbl",       "LBody",  "Table", "TR",         "TH",       "TD",   "THead",
    "TBody",    "TFoot", "Span",      "Quote",  "Note",  "Reference",  "BibEntry", "Code", "Link",
    "Annot",    "Ruby",  "RB",        "RT",     "RP",    "Warichu",    "WT",       "WP",   "Figure",
    "Formula",  "Form",  "NonStruct", "Private"};

std::string role_of(QPDFObjectHandle element) { return element.getKey("/S").getName().substr(1); }

std::string text_in_object(QPDFObjectHandle object) {
  return object.isString() ? object.getUTF8Value() : std::string();
}

bool has_below(const QPDFObjectHandle& element, std::string_view role) {
  return std::ranges::any_of(kids_of(element), [&](const QPDFObjectHandle& kid) {
    return is_structure_element(kid) && (role_of(kid) == role || has_below(kid, role));
  });
}

/// Whether an element has an annotation: the place that is clicked (ISO 32000-1, 14.8.4.4.2).
bool can_be_followed(const QPDFObjectHandle& link) {
  return std::ranges::any_of(kids_of(link), [](QPDFObjectHandle kid) {
    return kid.isDictionary() && kid.getKey("/Type").isNameAndEquals("/OBJR");
  });
}

void read_structure(QPDF& document, PdfFacts& facts) {
  const QPDFObjectHandle roles =
      document.getRoot().getKey("/StructTreeRoot").isDictionary()
          ? document.getRoot().getKey("/StructTreeRoot").getKey("/RoleMap")
          : QPDFObjectHandle::newNull();
  for_each_structure_element(document, [&](QPDFObjectHandle element) {
    const std::string role = role_of(element);
    if (role.size() == 2 && role[0] == 'H' && is_digit(role[1]))
      facts.headings.push_back(static_cast<std::size_t>(role[1] - '0'));
    if (role == "Figure") {
      ++facts.figures;
      if (text_in_object(element.getKey("/Alt")).empty()) ++facts.figures_without_text;
    }
    if (role == "Table") {
      ++facts.tables;
      if (!has_below(element, "TH")) ++facts.tables_without_headers;
    }
    if (role == "Link" && !can_be_followed(element)) ++facts.texts_without_links;
    const bool is_known =
        std::ranges::find(roles_of_standard, role) != roles_of_standard.end() ||
        (QPDFObjectHandle(roles).isDictionary() && QPDFObjectHandle(roles).hasKey("/" + role));
    if (!is_known && std::ranges::find(facts.unknown_roles, role) == facts.unknown_roles.end())
      facts.unknown_roles.push_back(role);
  });
}

void read_links(QPDF& document, const PageNumbers& places, PdfFacts& facts) {
  for_each_link(document, [&](QPDFObjectHandle link) {
    ++facts.links;
    if (text_in_object(link.getKey("/Contents")).empty()) ++facts.links_without_names;
    QPDFObjectHandle place = link.getKey("/Dest");
    const std::string name = place.isName() ? place.getName().substr(1) : text_in_object(place);
    if (!link.hasKey("/A") && !places.contains(name)) ++facts.links_to_nowhere;
  });
  for (QPDFObjectHandle page : document.getAllPages()) {
    if (page.hasKey("/Annots") && !page.getKey("/Tabs").isNameAndEquals("/S"))
      ++facts.pages_without_tab_order;
  }
}

bool is_in_file(QPDFObjectHandle font) {
  // The letters of a Type 3 font are drawings in the font itself.
  if (font.getKey("/Subtype").isNameAndEquals("/Type3")) return true;
  QPDFObjectHandle letters = font;
  if (QPDFObjectHandle below = font.getKey("/DescendantFonts"); below.isArray())
    letters = below.getArrayItem(0);
  QPDFObjectHandle descriptor = letters.getKey("/FontDescriptor");
  if (!descriptor.isDictionary()) return false;
  return descriptor.hasKey("/FontFile") || descriptor.hasKey("/FontFile2") ||
         descriptor.hasKey("/FontFile3");
}

void read_fonts(QPDF& document, PdfFacts& facts) {
  for (QPDFObjectHandle object : document.getAllObjects()) {
    // The descendants of a font are counted with it.
    const bool is_font = object.isDictionary() && object.isDictionaryOfType("/Font") &&
                         !object.hasKey("/CIDSystemInfo");
    if (!is_font) continue;
    ++facts.fonts;
    if (!is_in_file(object)) ++facts.fonts_outside;
    if (!object.hasKey("/ToUnicode")) ++facts.fonts_without_text;
  }
}

void read_document(const std::string& pdf, PdfFacts& facts) {
  QPDF document;
  open_pdf(document, pdf);
  QPDFObjectHandle root = document.getRoot();
  QPDFObjectHandle info = document.getTrailer().getKey("/Info");
  if (info.isDictionary()) facts.title = text_in_object(info.getKey("/Title"));
  facts.language = text_in_object(root.getKey("/Lang"));
  const auto says = [&](const char* dictionary, const char* key) {
    QPDFObjectHandle found = root.getKey(dictionary);
    return found.isDictionary() && found.getKey(key).isBool() && found.getKey(key).getBoolValue();
  };
  facts.shows_title = says("/ViewerPreferences", "/DisplayDocTitle");
  facts.is_tagged = says("/MarkInfo", "/Marked") && root.hasKey("/StructTreeRoot");
  facts.has_metadata = root.hasKey("/Metadata");
  facts.pages = document.getAllPages().size();
  facts.bookmarks = titles_of_bookmarks(document);
  read_structure(document, facts);
  read_links(document, destinations(document), facts);
  read_fonts(document, facts);
}

void read_decoration(const std::string& pdf, PdfFacts& facts) {
  QPDF document;
  open_pdf(document, pdf);
  facts.decoration = decoration_of(document);
}

void read_contrast(const std::string& pdf, PdfFacts& facts) {
  QPDF document;
  open_pdf(document, pdf);
  facts.contrast = text_contrast(document);
}

}  // namespace

PdfFacts facts_of_pdf(const std::string& pdf) {
  PdfFacts facts;
  // None writes what another does. The longest begins first.
  constexpr std::array parts{read_contrast, read_document, read_decoration};
  for_each_index(parts.size(), [&](std::size_t part) { parts.at(part)(pdf, facts); });
  return facts;
}

}  // namespace brochure
