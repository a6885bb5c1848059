#include "export/docx/word_pages.h"

#include <string_view>

#include <fmt/format.h>

#include "base/escape.h"
#include "base/plain_text.h"
#include "export/docx/fields.h"
#include "export/docx/word_lengths.h"

namespace brochure {
namespace {

constexpr int margin_at_sides = 1247;     // 22 mm
constexpr int margin_above_below = 1361;  // 24 mm
constexpr int margin_of_heads = 720;
constexpr int id_of_cover = 9001;  // beyond those that pandoc gives to pictures

constexpr std::string_view namespaces_of_heads =
    "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
    "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
    "xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" "
    "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" "
    "xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"";

std::string part(std::string_view name, std::string_view style, const std::string& runs) {
  return fmt::format(
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
      "<w:{0} {1}><w:p><w:pPr><w:pStyle w:val=\"{2}\"/></w:pPr>{3}</w:p></w:{0}>",
      name, namespaces_of_heads, style, runs);
}

std::string text_run(std::string_view text) {
  if (text.empty()) return {};
  return fmt::format("<w:r><w:t xml:space=\"preserve\">{}</w:t></w:r>", xml_escaped(text));
}

/// "{page} of {count}" with fields in it.
std::string pages_in_words(std::string_view words) {
  std::string out;
  while (!words.empty()) {
    const std::size_t open = words.find('{');
    out += text_run(words.substr(0, open));
    if (open == std::string_view::npos) break;
    const std::size_t close = words.find('}', open);
    if (close == std::string_view::npos) break;
    out += field(words.substr(open + 1, close - open - 1) == "page" ? "PAGE" : "NUMPAGES", "1");
    words.remove_prefix(close + 1);
  }
  return out;
}

/// What fits a line beside the number.
std::string fitting(const std::string& title) {
  constexpr std::size_t longest = 90;
  return shortened(title, longest);
}

/// As large as the page and behind the text. In a head it is no part of the text, and marked as
/// decoration for those who ask all the same.
std::string page_picture(const WordPaper& paper) {
  const long width = paper.width * word_length::units_of_drawings;
  const long height = paper.height * word_length::units_of_drawings;
  return fmt::format(
      "<w:r><w:drawing><wp:anchor distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\" "
      "simplePos=\"0\" relativeHeight=\"1\" behindDoc=\"1\" locked=\"0\" layoutInCell=\"1\" "
      "allowOverlap=\"1\"><wp:simplePos x=\"0\" y=\"0\"/>"
      "<wp:positionH relativeFrom=\"page\"><wp:posOffset>0</wp:posOffset></wp:positionH>"
      "<wp:positionV relativeFrom=\"page\"><wp:posOffset>0</wp:posOffset></wp:positionV>"
      "<wp:extent cx=\"{0}\" cy=\"{1}\"/><wp:effectExtent l=\"0\" t=\"0\" r=\"0\" b=\"0\"/>"
      "<wp:wrapNone/><wp:docPr id=\"{2}\" name=\"Cover\" descr=\"\"><a:extLst>"
      "<a:ext uri=\"{{C183D7F6-B498-43B3-948B-1728B52AA6E4}}\"><adec:decorative "
      "xmlns:adec=\"http://schemas.microsoft.com/office/drawing/2017/decorative\" val=\"1\"/>"
      "</a:ext></a:extLst></wp:docPr><wp:cNvGraphicFramePr/><a:graphic>"
      "<a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic>"
      "<pic:nvPicPr><pic:cNvPr id=\"{2}\" name=\"Cover\"/><pic:cNvPicPr/></pic:nvPicPr>"
      "<pic:blipFill><a:blip r:embed=\"rId1\"/><a:stretch><a:fillRect/></a:stretch>"
      "</pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"{0}\" cy=\"{1}\"/>"
      "</a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>"
      "</a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>",
      width, height, id_of_cover);
}

}  // namespace

WordPaper word_paper(Paper paper) {
  return paper == Paper::A4 ? WordPaper{.width = 11906, .height = 16838}
                            : WordPaper{.width = 12240, .height = 15840};
}

int word_measure(Paper paper) { return word_paper(paper).width - 2 * margin_at_sides; }

std::string word_section(Paper paper) {
  const WordPaper size = word_paper(paper);
  return fmt::format(
      "<w:headerReference w:type=\"default\" r:id=\"rIdHead\"/>"
      "<w:headerReference w:type=\"first\" r:id=\"rIdCoverHead\"/>"
      "<w:footerReference w:type=\"default\" r:id=\"rIdFoot\"/>"
      "<w:footerReference w:type=\"first\" r:id=\"rIdCoverFoot\"/>"
      "<w:pgSz w:w=\"{0}\" w:h=\"{1}\"/>"
      "<w:pgMar w:top=\"{2}\" w:right=\"{3}\" w:bottom=\"{2}\" w:left=\"{3}\" w:header=\"{4}\" "
      "w:footer=\"{4}\" w:gutter=\"0\"/><w:cols w:space=\"510\"/><w:titlePg/>",
      size.width, size.height, margin_above_below, margin_at_sides, margin_of_heads);
}

std::string word_head(const ReaderVersion& about) {
  return part("hdr", "Header", field("STYLEREF 1", fitting(about.label)));
}

std::string word_foot(const ReaderVersion& about, const std::string& page_of) {
  return part("ftr", "Footer",
              text_run(fitting(about.title)) + "<w:r><w:tab/></w:r>" + pages_in_words(page_of));
}

std::string word_cover_head(Paper paper, bool has_picture) {
  return part("hdr", "Header", has_picture ? page_picture(word_paper(paper)) : "");
}

std::string word_cover_foot() { return part("ftr", "Footer", ""); }

}  // namespace brochure
