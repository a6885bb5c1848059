#include "export/pdf/finish.h"

#include <algorithm>
#include <string_view>

#include <fmt/format.h>

#include "base/escape.h"
#include "export/instant.h"
#include "export/pdf/artifacts.h"
#include "export/pdf/bookmarks.h"
#include "export/pdf/open_pdf.h"
#include "export/pdf/qpdf.h"

namespace brochure {
namespace {

constexpr const char* our_name = "brochure";

QPDFObjectHandle text_object(const std::string& text) {
  return QPDFObjectHandle::newUnicodeString(text);
}

/// "2026-11-20" -> "D:20261120000000Z".
std::string pdf_date(const std::string& date) {
  std::string instant = first_instant(date);
  std::erase_if(instant, [](char c) { return c == '-' || c == ':' || c == 'T'; });
  return "D:" + instant;
}

void write_facts(QPDF& document, const ReaderVersion& about) {
  QPDFObjectHandle info = document.getTrailer().getKey("/Info");
  if (!info.isDictionary()) {
    info = document.makeIndirectObject(QPDFObjectHandle::newDictionary());
    document.getTrailer().replaceKey("/Info", info);
  }
  info.replaceKey("/Title", text_object(about.title));
  info.replaceKey("/Creator", text_object(our_name));
  for (const char* date : {"/CreationDate", "/ModDate"}) {
    info.removeKey(date);
    if (!about.date.empty())
      info.replaceKey(date, QPDFObjectHandle::newString(pdf_date(about.date)));
  }
  if (!about.publisher.empty()) info.replaceKey("/Author", text_object(about.publisher));
  if (!about.description.empty()) info.replaceKey("/Subject", text_object(about.description));
}

std::string in_alternatives(std::string_view name, const std::string& text) {
  if (text.empty()) return {};
  return fmt::format("<{0}><rdf:Alt><rdf:li xml:lang=\"x-default\">{1}</rdf:li></rdf:Alt></{0}>\n",
                     name, xml_escaped(text));
}

/// ISO 16684-1.
std::string xmp_of(const ReaderVersion& about) {
  std::string out =
      "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
      "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
      "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
      "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
      "xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\">\n";
  out += in_alternatives("dc:title", about.title) +
         in_alternatives("dc:description", about.description);
  if (!about.publisher.empty()) {
    out += fmt::format("<dc:creator><rdf:Seq><rdf:li>{}</rdf:li></rdf:Seq></dc:creator>\n",
                       xml_escaped(about.publisher));
  }
  out += fmt::format("<dc:language><rdf:Bag><rdf:li>{}</rdf:li></rdf:Bag></dc:language>\n",
                     xml_escaped(about.language));
  if (!about.address.empty())
    out += fmt::format("<dc:source>{}</dc:source>\n", xml_escaped(about.address));
  if (!about.date.empty()) {
    out +=
        fmt::format("<xmp:CreateDate>{0}</xmp:CreateDate>\n<xmp:ModifyDate>{0}</xmp:ModifyDate>\n",
                    first_instant(about.date));
  }
  return out + fmt::format("<xmp:CreatorTool>{}</xmp:CreatorTool>\n", our_name) +
         "</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"w\"?>";
}

void write_catalog(QPDF& document, const ReaderVersion& about) {
  QPDFObjectHandle root = document.getRoot();
  root.replaceKey("/Lang", text_object(about.language));
  root.replaceKey("/MarkInfo", QPDFObjectHandle::parse("<< /Marked true >>"));
  root.replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
  root.replaceKey("/ViewerPreferences", QPDFObjectHandle::parse("<< /DisplayDocTitle true >>"));
  QPDFObjectHandle metadata = QPDFObjectHandle::newStream(&document, xmp_of(about));
  metadata.getDict().replaceKey("/Type", QPDFObjectHandle::newName("/Metadata"));
  metadata.getDict().replaceKey("/Subtype", QPDFObjectHandle::newName("/XML"));
  root.replaceKey("/Metadata", metadata);
  QPDFObjectHandle tree = root.getKey("/StructTreeRoot");
  // Chromium writes them as PDF 2.0 names them; before, they had no names of their own.
  if (tree.isDictionary())
    tree.replaceKey("/RoleMap", QPDFObjectHandle::parse("<< /Strong /Span /Em /Span >>"));
}

/// What a link within the document leads to, as a reader would say it.
std::string name_of(const std::string& id, const BoundVersion& version, const PageNumbers& pages,
                    const PaperWords& words) {
  const std::string chapter_id = id.substr(0, id.find(id_joint));
  const auto chapter = std::ranges::find(version.chapters, chapter_id, &BoundChapter::id);
  std::string name = chapter == version.chapters.end() ? id : chapter->title;
  if (const auto page = page_of_place(id, pages))
    name += ", " + page_in_words(std::to_string(*page), words);
  return name;
}

void name_links(QPDF& document, const BoundVersion& version, const PageNumbers& pages,
                const PaperWords& words) {
  for_each_link(document, [&](QPDFObjectHandle link) {
    QPDFObjectHandle place = link.getKey("/Dest");
    QPDFObjectHandle action = link.getKey("/A");
    std::string name;
    if (place.isName()) {
      name = name_of(place.getName().substr(1), version, pages, words);
    } else if (place.isString()) {
      name = name_of(place.getUTF8Value(), version, pages, words);
    } else if (action.isDictionary() && action.getKey("/URI").isString()) {
      name = action.getKey("/URI").getUTF8Value();
    }
    if (!name.empty()) link.replaceKey("/Contents", text_object(name));
  });
}

/// Chromium takes for a figure also what holds a picture and its caption, or a caption alone where
/// the picture says nothing. What is told of the picture is told by the figure within.
void open_frames_of_figures(QPDF& document) {
  for_each_structure_element(document, [](QPDFObjectHandle element) {
    const auto is = [](QPDFObjectHandle kid, const char* role) {
      return is_structure_element(kid) && kid.getKey("/S").isNameAndEquals(role);
    };
    const std::vector<QPDFObjectHandle> kids = kids_of(element);
    const bool is_frame = is(element, "/Figure") && !element.hasKey("/Alt") && !kids.empty() &&
                          std::ranges::all_of(kids, [&](const QPDFObjectHandle& kid) {
                            return is(kid, "/Figure") || is(kid, "/Caption");
                          });
    if (is_frame) element.replaceKey("/S", QPDFObjectHandle::newName("/Div"));
  });
}

}  // namespace

std::string finished_pdf(const std::string& printed, const BoundVersion& version,
                         const PageNumbers& pages, const PaperWords& words) {
  QPDF document;
  open_pdf(document, printed);
  write_facts(document, version.about);
  write_catalog(document, version.about);
  name_links(document, version, pages, words);
  name_bookmarks(document, version);
  open_frames_of_figures(document);
  mark_artifacts(document);
  QPDFWriter writer(document);
  writer.setOutputMemory();
  writer.setMinimumPDFVersion("1.7");
  writer.setObjectStreamMode(qpdf_o_generate);
  writer.setDeterministicID(true);
  writer.write();
  const auto buffer = writer.getBufferSharedPointer();
  return {reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize()};
}

}  // namespace brochure
