#include "export/docx/word_styles.h"

#include <fmt/format.h>

#include "base/escape.h"
#include "export/docx/word_lengths.h"
#include "export/docx/word_package.h"
#include "export/docx/word_style_table.h"

namespace brochure {
namespace {

std::string fonts_of(const WordFace& face) {
  return fmt::format("<w:rFonts w:ascii=\"{0}\" w:hAnsi=\"{0}\" w:eastAsia=\"{0}\" w:cs=\"{0}\"/>",
                     xml_escaped(face.name));
}

std::string filled(std::string_view text, const Tokens& tokens) {
  std::string out;
  while (!text.empty()) {
    const std::size_t open = text.find('{');
    out += text.substr(0, open);
    if (open == std::string_view::npos) break;
    const std::size_t close = text.find('}', open);
    const std::string_view name = text.substr(open + 1, close - open - 1);
    if (name == "box") {
      out += filled(word_box, tokens);
    } else if (name == "box-heading") {
      out += filled(word_box_heading, tokens);
    } else if (name == "title-bold") {
      out += word_titles_are_bold(tokens) ? "<w:b/>" : "<w:b w:val=\"0\"/>";
    } else if (name == "serif" || name == "sans" || name == "mono" || name == "title") {
      out += fonts_of(word_face(tokens, name));
    } else if (name == "measure") {
      out += tokens.at("measure");
    } else if (name == "fact-column") {
      out += std::to_string(word_length::fact);
    } else {
      out += word_colour(tokens, name);
    }
    text.remove_prefix(close + 1);
  }
  return out;
}

std::string table_look(const Tokens& tokens) {
  return filled(
      "<w:tblPr><w:tblBorders>"
      "<w:top w:val=\"single\" w:sz=\"8\" w:space=\"0\" w:color=\"{accent}\"/>"
      "<w:bottom w:val=\"single\" w:sz=\"8\" w:space=\"0\" w:color=\"{accent}\"/>"
      "<w:insideH w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"{line}\"/></w:tblBorders>"
      "<w:tblCellMar><w:top w:w=\"50\" w:type=\"dxa\"/><w:left w:w=\"100\" w:type=\"dxa\"/>"
      "<w:bottom w:w=\"50\" w:type=\"dxa\"/><w:right w:w=\"100\" w:type=\"dxa\"/></w:tblCellMar>"
      "</w:tblPr><w:tblStylePr w:type=\"firstRow\"><w:rPr>{sans}<w:b/></w:rPr><w:tcPr>"
      "<w:tcBorders><w:bottom w:val=\"single\" w:sz=\"8\" w:space=\"0\" w:color=\"{accent}\"/>"
      "</w:tcBorders><w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"{tint}\"/></w:tcPr>"
      "</w:tblStylePr>",
      tokens);
}

const char* type_of(const WordStyle& style) {
  return style.type == 'p' ? "paragraph" : style.type == 'c' ? "character" : "table";
}

bool is_default(const WordStyle& style) {
  const std::string_view id = style.id;
  return id == "Normal" || id == "DefaultParagraphFont" || id == "TableNormal";
}

/// Whether word processors know the style by its name.
bool is_built_in(const WordStyle& style) {
  const std::string_view name = style.name;
  return is_default(style) || (name[0] >= 'a' && name[0] <= 'z') || name == "Title" ||
         name == "Subtitle" || name == "Hyperlink" || name == "Body Text" || name == "Block Text" ||
         name == "TOC Heading" || name == "Bibliography";
}

void write_style(const WordStyle& style, const Tokens& tokens, pugi::xml_node styles) {
  pugi::xml_node node = styles.append_child("w:style");
  node.append_attribute("w:type") = type_of(style);
  if (is_default(style)) node.append_attribute("w:default") = "1";
  if (!is_built_in(style)) node.append_attribute("w:customStyle") = "1";
  node.append_attribute("w:styleId") = style.id;
  node.append_child("w:name").append_attribute("w:val") = style.name;
  if (*style.based_on != 0)
    node.append_child("w:basedOn").append_attribute("w:val") = style.based_on;
  if (*style.next != 0) node.append_child("w:next").append_attribute("w:val") = style.next;
  node.append_child("w:uiPriority").append_attribute("w:val") = "9";
  node.append_child("w:qFormat");
  if (*style.paragraph != 0)
    append_xml(node, "<w:pPr>" + filled(style.paragraph, tokens) + "</w:pPr>");
  if (*style.words != 0) append_xml(node, "<w:rPr>" + filled(style.words, tokens) + "</w:rPr>");
  if (style.id == std::string_view("Table")) append_xml(node, table_look(tokens));
}

}  // namespace

void write_word_styles(pugi::xml_node styles, const Tokens& tokens, const std::string& language) {
  while (styles.child("w:style")) styles.remove_child("w:style");
  styles.remove_child("w:docDefaults");
  pugi::xml_node defaults = styles.prepend_child("w:docDefaults");
  append_xml(defaults,
             "<w:rPrDefault><w:rPr>" +
                 filled("{serif}<w:color w:val=\"{ink}\"/><w:sz w:val=\"21\"/>", tokens) +
                 fmt::format("<w:szCs w:val=\"21\"/><w:lang w:val=\"{0}\" w:eastAsia=\"{0}\" "
                             "w:bidi=\"ar-SA\"/></w:rPr></w:rPrDefault>",
                             xml_escaped(language)));
  append_xml(defaults,
             "<w:pPrDefault><w:pPr><w:spacing w:after=\"140\" w:line=\"276\" "
             "w:lineRule=\"auto\"/></w:pPr></w:pPrDefault>");
  for (const WordStyle& style : word_style_table()) write_style(style, tokens, styles);
}

}  // namespace brochure
