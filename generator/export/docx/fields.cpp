#include "export/docx/fields.h"

#include <fmt/format.h>

#include "base/escape.h"
#include "export/reader/page_numbers.h"

namespace brochure {
namespace {

std::string run(std::string_view style, const std::string& content) {
  const std::string properties =
      style.empty() ? "" : fmt::format("<w:rPr><w:rStyle w:val=\"{}\"/></w:rPr>", style);
  return fmt::format("<w:r>{}{}</w:r>", properties, content);
}

std::string field_mark(std::string_view type, std::string_view style) {
  return run(style, fmt::format("<w:fldChar w:fldCharType=\"{}\"/>", type));
}

}  // namespace

std::string field(std::string_view instruction, std::string_view result, std::string_view style) {
  return field_mark("begin", style) +
         run(style, fmt::format("<w:instrText xml:space=\"preserve\"> {} </w:instrText>",
                                xml_escaped(instruction))) +
         field_mark("separate", style) +
         run(style, fmt::format("<w:t xml:space=\"preserve\">{}</w:t>", xml_escaped(result))) +
         field_mark("end", style);
}

std::string page_of_bookmark(std::string_view bookmark, std::string_view style) {
  return field(fmt::format("PAGEREF {} \\h", bookmark), unknown_page, style);
}

}  // namespace brochure
