#include "export/docx/contents_field.h"

#include <algorithm>

#include <fmt/format.h>

#include "base/escape.h"
#include "export/docx/fields.h"

namespace brochure {
namespace {

std::string line_of(const DocxHeading& heading) {
  return fmt::format(
      "<w:hyperlink w:anchor=\"{}\" w:history=\"1\"><w:r><w:t xml:space=\"preserve\">{}</w:t></w:r>"
      "<w:r><w:tab/></w:r>{}</w:hyperlink>",
      heading.bookmark, xml_escaped(heading.title), page_of_bookmark(heading.bookmark));
}

}  // namespace

std::string contents_field(const std::vector<DocxHeading>& headings) {
  std::size_t deepest = 1;
  for (const DocxHeading& heading : headings) deepest = std::max(deepest, heading.level);
  std::string out =
      "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/>"
      "<w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent>";
  for (const DocxHeading& heading : headings) {
    out += fmt::format("<w:p><w:pPr><w:pStyle w:val=\"TOC{}\"/></w:pPr>", heading.level);
    if (&heading == &headings.front()) {
      out += fmt::format(
          "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText "
          "xml:space=\"preserve\"> TOC \\o \"1-{}\" \\h \\z </w:instrText></w:r><w:r>"
          "<w:fldChar w:fldCharType=\"separate\"/></w:r>",
          deepest);
    }
    out += line_of(heading);
    if (&heading == &headings.back()) out += "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
    out += "</w:p>";
  }
  return out + "</w:sdtContent></w:sdt>";
}

}  // namespace brochure
