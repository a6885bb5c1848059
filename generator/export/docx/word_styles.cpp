#include "export/docx/word_styles.h"

#include <array>

#include <fmt/format.h>

#include "export/docx/fields.h"
#include "export/docx/word_package.h"

namespace brochure {
namespace {

/// What a style says, in the document's own XML:
/// https://ecma-international.org/publications-and-standards/standards/ecma-376/ Words in braces
/// stand for the theme's colours and faces. Lengths are twentieths of a point, sizes of letters
/// half points, widths of lines eighths of a point.
struct WordStyle {
  const char* id;
  const char* name;
  char type = 'p';  ///< of paragraphs, 'c'haracters or 't'ables
  const char* based_on = "";
  const char* next = "";
  const char* paragraph = "";
  const char* words = "";
};

constexpr const char* box_look =
    "<w:pBdr><w:left w:val=\"single\" w:sz=\"36\" w:space=\"10\" w:color=\"{accent}\"/></w:pBdr>"
    "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"{tint}\"/>";

/// It keeps its level, which the style it is based on has.
constexpr const char* box_heading =
    "{box}<w:spacing w:before=\"120\" w:after=\"0\"/><w:ind w:left=\"280\" w:right=\"140\"/>";

const std::array styles_of_documents{
    WordStyle{"Normal", "Normal", 'p', "", "", "", ""},
    WordStyle{"DefaultParagraphFont", "Default Paragraph Font", 'c', "", "", "", ""},
    WordStyle{"BodyText", "Body Text", 'p', "Normal", "BodyText", "", ""},
    WordStyle{"FirstParagraph", "First Paragraph", 'p', "BodyText", "BodyText", "", ""},
    WordStyle{"Compact", "Compact", 'p', "BodyText", "", "<w:spacing w:after=\"50\"/>", ""},
    WordStyle{"BlockText", "Block Text", 'p', "BodyText", "",
              "<w:pBdr><w:left w:val=\"single\" w:sz=\"18\" w:space=\"10\" "
              "w:color=\"{tint-line}\"/></w:pBdr><w:ind w:left=\"280\"/>",
              ""},
    WordStyle{"Bibliography", "Bibliography", 'p', "Normal", "", "", ""},

    // The first page.
    WordStyle{"CoverLabel", "Cover Label", 'p', "Normal", "Title",
              "<w:spacing w:before=\"4300\" w:after=\"160\"/><w:ind w:left=\"850\"/>",
              "{sans}<w:color w:val=\"{soft}\"/><w:sz w:val=\"23\"/>"},
    WordStyle{"Title", "Title", 'p', "Normal", "Subtitle",
              "<w:keepLines/><w:suppressAutoHyphens/><w:spacing w:after=\"480\" w:line=\"252\" "
              "w:lineRule=\"auto\"/><w:ind w:left=\"850\"/>",
              "{title}{title-bold}<w:color w:val=\"{strong}\"/><w:spacing w:val=\"-8\"/>"
              "<w:sz w:val=\"62\"/>"},
    WordStyle{"Subtitle", "Subtitle", 'p', "Normal", "CoverText",
              "<w:spacing w:after=\"1600\"/><w:ind w:left=\"850\"/>",
              "{sans}<w:color w:val=\"{ink}\"/><w:sz w:val=\"25\"/>"},
    WordStyle{"CoverText", "Cover Text", 'p', "Normal", "",
              "<w:spacing w:after=\"80\"/><w:ind w:left=\"850\"/>", "{sans}"},

    // Headings; those within a chapter look the same and stay out of the contents.
    WordStyle{"Heading1", "heading 1", 'p', "Normal", "BodyText",
              "<w:keepNext/><w:keepLines/><w:suppressAutoHyphens/><w:spacing w:before=\"480\" "
              "w:after=\"180\" w:line=\"252\" w:lineRule=\"auto\"/><w:outlineLvl w:val=\"0\"/>",
              "{title}{title-bold}<w:color w:val=\"{strong}\"/><w:spacing w:val=\"-4\"/>"
              "<w:sz w:val=\"40\"/>"},
    WordStyle{"Heading2", "heading 2", 'p', "Normal", "BodyText",
              "<w:keepNext/><w:keepLines/><w:suppressAutoHyphens/><w:spacing w:before=\"400\" "
              "w:after=\"140\" w:line=\"252\" w:lineRule=\"auto\"/><w:outlineLvl w:val=\"1\"/>",
              "{title}{title-bold}<w:color w:val=\"{strong}\"/><w:spacing w:val=\"-3\"/>"
              "<w:sz w:val=\"32\"/>"},
    WordStyle{"Heading3", "heading 3", 'p', "Normal", "BodyText",
              "<w:keepNext/><w:keepLines/><w:suppressAutoHyphens/><w:spacing w:before=\"320\" "
              "w:after=\"100\" w:line=\"259\" w:lineRule=\"auto\"/><w:outlineLvl w:val=\"2\"/>",
              "{title}{title-bold}<w:color w:val=\"{strong}\"/><w:sz w:val=\"26\"/>"},
    WordStyle{"Heading4", "heading 4", 'p', "Normal", "BodyText",
              "<w:keepNext/><w:keepLines/><w:suppressAutoHyphens/><w:spacing w:before=\"280\" "
              "w:after=\"80\" w:line=\"259\" w:lineRule=\"auto\"/><w:outlineLvl w:val=\"3\"/>",
              "{title}{title-bold}<w:color w:val=\"{strong}\"/><w:sz w:val=\"23\"/>"},
    WordStyle{"Heading5", "heading 5", 'p', "Normal", "BodyText",
              "<w:keepNext/><w:keepLines/><w:suppressAutoHyphens/><w:spacing w:before=\"220\" "
              "w:after=\"60\" w:line=\"259\" w:lineRule=\"auto\"/><w:outlineLvl w:val=\"4\"/>",
              "{title}{title-bold}<w:color w:val=\"{strong}\"/><w:sz w:val=\"21\"/>"},
    WordStyle{"InnerHeading1", "Inner Heading 1", 'p', "Heading1", "BodyText",
              "<w:outlineLvl w:val=\"0\"/>", ""},
    WordStyle{"InnerHeading2", "Inner Heading 2", 'p', "Heading2", "BodyText",
              "<w:outlineLvl w:val=\"1\"/>", "<w:sz w:val=\"28\"/>"},
    WordStyle{"InnerHeading3", "Inner Heading 3", 'p', "Heading3", "BodyText",
              "<w:outlineLvl w:val=\"2\"/>", ""},
    WordStyle{"InnerHeading4", "Inner Heading 4", 'p', "Heading4", "BodyText",
              "<w:outlineLvl w:val=\"3\"/>", ""},
    WordStyle{"InnerHeading5", "Inner Heading 5", 'p', "Heading5", "BodyText",
              "<w:outlineLvl w:val=\"4\"/>", ""},
    WordStyle{"BoxHeading2", "Box Heading 2", 'p', "InnerHeading2", "Statement", "{box-heading}",
              ""},
    WordStyle{"BoxHeading3", "Box Heading 3", 'p', "InnerHeading3", "Statement", "{box-heading}",
              ""},
    WordStyle{"BoxHeading4", "Box Heading 4", 'p', "InnerHeading4", "Statement", "{box-heading}",
              ""},
    WordStyle{"Kicker", "Kicker", 'c', "", "", "", "{sans}<w:color w:val=\"{accent}\"/>"},

    // Contents, page by page.
    WordStyle{"TOCHeading", "TOC Heading", 'p', "Normal", "BodyText",
              "<w:keepNext/><w:keepLines/><w:pageBreakBefore/><w:spacing w:before=\"0\" "
              "w:after=\"180\"/>",
              "{title}{title-bold}<w:color w:val=\"{strong}\"/><w:sz w:val=\"40\"/>"},
    WordStyle{"TOC1", "toc 1", 'p', "Normal", "",
              "<w:keepNext/><w:tabs><w:tab w:val=\"right\" w:leader=\"dot\" w:pos=\"{measure}\"/>"
              "</w:tabs><w:spacing w:before=\"140\" w:after=\"20\"/>",
              "<w:b/>"},
    WordStyle{"TOC2", "toc 2", 'p', "Normal", "",
              "<w:tabs><w:tab w:val=\"right\" w:leader=\"dot\" w:pos=\"{measure}\"/></w:tabs>"
              "<w:spacing w:before=\"0\" w:after=\"20\"/><w:ind w:left=\"280\"/>",
              ""},
    WordStyle{"TOC3", "toc 3", 'p', "TOC2", "", "<w:ind w:left=\"560\"/>", ""},
    WordStyle{"TOC4", "toc 4", 'p', "TOC2", "", "<w:ind w:left=\"840\"/>", "<w:sz w:val=\"19\"/>"},
    WordStyle{"TOC5", "toc 5", 'p', "TOC2", "", "<w:ind w:left=\"1120\"/>", "<w:sz w:val=\"19\"/>"},
    WordStyle{"Header", "header", 'p', "Normal", "", "<w:spacing w:after=\"0\"/>",
              "{sans}<w:color w:val=\"{soft}\"/><w:sz w:val=\"17\"/>"},
    WordStyle{"Footer", "footer", 'p', "Normal", "",
              "<w:tabs><w:tab w:val=\"right\" w:pos=\"{measure}\"/></w:tabs>"
              "<w:spacing w:after=\"0\"/>",
              "{sans}<w:color w:val=\"{soft}\"/><w:sz w:val=\"17\"/>"},

    // Paragraphs with a look of their own.
    WordStyle{"Label", "Label", 'p', "Normal", "BodyText",
              "<w:keepNext/><w:spacing w:after=\"100\"/>",
              "{sans}<w:color w:val=\"{soft}\"/><w:sz w:val=\"20\"/>"},
    WordStyle{"Lead", "Lead", 'p', "BodyText", "BodyText", "", "<w:sz w:val=\"24\"/>"},
    WordStyle{"EditorialTitle", "Editorial Title", 'p', "Label", "BodyText", "", "<w:i/>"},
    WordStyle{"Signed", "Signed", 'p', "BodyText", "", "", "<w:i/>"},
    WordStyle{"Statement", "Statement", 'p', "BodyText", "Statement",
              "<w:keepLines/>{box}<w:spacing w:before=\"0\" w:after=\"0\"/>"
              "<w:ind w:left=\"280\" w:right=\"140\"/>",
              ""},
    WordStyle{"StatementPoint", "Statement Point", 'p', "Statement", "", "", ""},
    WordStyle{"StatementTitle", "Statement Title", 'c', "", "", "",
              "{sans}<w:b/><w:color w:val=\"{accent}\"/><w:spacing w:val=\"0\"/>"
              "<w:sz w:val=\"19\"/>"},
    WordStyle{"Question", "Question", 'p', "BodyText", "Question",
              "<w:keepLines/><w:spacing w:after=\"80\"/>", ""},
    WordStyle{"QuestionPoint", "Question Point", 'p', "Question", "", "", ""},
    WordStyle{"Fact", "Fact", 'p', "Normal", "Fact",
              "<w:keepLines/><w:pBdr><w:bottom w:val=\"single\" w:sz=\"4\" w:space=\"3\" "
              "w:color=\"{line}\"/><w:between w:val=\"single\" w:sz=\"4\" w:space=\"3\" "
              "w:color=\"{line}\"/></w:pBdr><w:tabs><w:tab w:val=\"left\" w:pos=\"2700\"/></w:tabs>"
              "<w:spacing w:after=\"60\"/><w:ind w:left=\"2700\" w:hanging=\"2700\"/>",
              ""},
    WordStyle{"FactName", "Fact Name", 'c', "", "", "", "{sans}<w:color w:val=\"{soft}\"/>"},
    WordStyle{"RelationRole", "Relation Role", 'p', "Normal", "Relation",
              "<w:keepNext/><w:spacing w:before=\"80\" w:after=\"20\"/>",
              "{sans}<w:b/><w:sz w:val=\"19\"/>"},
    WordStyle{"Relation", "Relation", 'p', "Normal", "Relation",
              "<w:keepLines/><w:spacing w:after=\"30\"/><w:ind w:left=\"460\" w:hanging=\"180\"/>",
              "<w:sz w:val=\"19\"/>"},
    WordStyle{"Term", "Term", 'p', "Normal", "Sense",
              "<w:keepNext/><w:spacing w:before=\"120\" w:after=\"20\"/>", "{sans}<w:b/>"},
    WordStyle{"Sense", "Sense", 'p', "Normal", "Sense",
              "<w:spacing w:after=\"50\"/><w:ind w:left=\"280\"/>", ""},
    WordStyle{"NoteLink", "Note Link", 'p', "Normal", "",
              "<w:keepLines/><w:pBdr><w:left w:val=\"single\" w:sz=\"18\" w:space=\"10\" "
              "w:color=\"{note}\"/></w:pBdr><w:shd w:val=\"clear\" w:color=\"auto\" "
              "w:fill=\"{note-tint}\"/><w:spacing w:after=\"0\"/><w:ind w:left=\"280\"/>",
              "<w:sz w:val=\"20\"/>"},
    WordStyle{"EditorsNote", "Editors Note", 'p', "BodyText", "",
              "<w:pBdr><w:left w:val=\"single\" w:sz=\"18\" w:space=\"10\" w:color=\"{note}\"/>"
              "</w:pBdr><w:ind w:left=\"280\"/>",
              ""},
    WordStyle{"DefinitionTerm", "Definition Term", 'p', "Term", "Definition", "", ""},
    WordStyle{"Definition", "Definition", 'p', "Sense", "", "", ""},
    WordStyle{"FootnoteText", "footnote text", 'p', "Normal", "", "<w:spacing w:after=\"40\"/>",
              "<w:sz w:val=\"18\"/>"},
    WordStyle{"FootnoteReference", "footnote reference", 'c', "", "", "",
              "<w:vertAlign w:val=\"superscript\"/>"},

    // Pictures and tables.
    WordStyle{"Figure", "Figure", 'p', "Normal", "ImageCaption",
              "<w:keepNext/><w:spacing w:before=\"120\" w:after=\"80\"/>", ""},
    WordStyle{"CaptionedFigure", "Captioned Figure", 'p', "Figure", "", "", ""},
    WordStyle{"Caption", "caption", 'p', "Normal", "", "<w:spacing w:after=\"160\"/>",
              "{sans}<w:color w:val=\"{soft}\"/><w:sz w:val=\"18\"/>"},
    WordStyle{"ImageCaption", "Image Caption", 'p', "Caption", "", "", ""},
    WordStyle{"TableCaption", "Table Caption", 'p', "Caption", "", "<w:keepNext/>", ""},
    WordStyle{"TableNormal", "Normal Table", 't', "", "", "", ""},
    WordStyle{"Table", "Table", 't', "TableNormal", "", "", ""},

    // Words with a look of their own.
    WordStyle{"Hyperlink", "Hyperlink", 'c', "", "", "",
              "<w:color w:val=\"{accent}\"/><w:u w:val=\"single\" w:color=\"{mid}\"/>"},
    WordStyle{"Aside", "Aside", 'c', "", "", "",
              "{sans}<w:color w:val=\"{soft}\"/><w:sz w:val=\"19\"/>"},
    WordStyle{"Reason", "Reason", 'c', "", "", "", "<w:i/>"},
    WordStyle{"PageReference", "Page Reference", 'c', "", "", "",
              "{sans}<w:color w:val=\"{soft}\"/><w:sz w:val=\"18\"/>"},
    WordStyle{"LinkNumber", "Link Number", 'c', "", "", "",
              "{sans}<w:color w:val=\"{soft}\"/><w:vertAlign w:val=\"superscript\"/>"},
    WordStyle{"VerbatimChar", "Verbatim Char", 'c', "", "", "", "{mono}<w:sz w:val=\"19\"/>"},
};

std::string fonts_of(const WordFace& face) {
  return fmt::format("<w:rFonts w:ascii=\"{0}\" w:hAnsi=\"{0}\" w:eastAsia=\"{0}\" w:cs=\"{0}\"/>",
                     xml_escaped(face.name));
}

bool titles_are_bold(const Tokens& tokens) {
  const auto weight = tokens.find("type-title-weight");
  return weight != tokens.end() && weight->second >= "600";
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
      out += filled(box_look, tokens);
    } else if (name == "box-heading") {
      out += filled(box_heading, tokens);
    } else if (name == "title-bold") {
      out += titles_are_bold(tokens) ? "<w:b/>" : "<w:b w:val=\"0\"/>";
    } else if (name == "serif" || name == "sans" || name == "mono" || name == "title") {
      out += fonts_of(word_face(tokens, name));
    } else if (name == "measure") {
      out += tokens.at("measure");
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

std::string word_colour(const Tokens& tokens, std::string_view name) {
  const auto found = tokens.find(name);
  if (found == tokens.end() || !found->second.starts_with('#')) return "auto";
  return found->second.substr(1);
}

WordFace word_face(const Tokens& tokens, std::string_view name) {
  constexpr std::string_view mark = "var(--type-";
  constexpr std::string_view stands_in = "\"Like ";
  const auto found = tokens.find("type-" + std::string(name));
  if (found == tokens.end()) return {.name = "Georgia", .has_serifs = true};
  const std::string& value = found->second;
  if (value.starts_with(mark))
    return word_face(tokens, value.substr(mark.size(), value.find(')') - mark.size()));
  const auto quoted = [&](std::size_t at) { return value.substr(at, value.find('"', at) - at); };
  WordFace face{.name = quoted(value.find('"') + 1), .has_serifs = name == "serif"};
  if (const std::size_t at = value.find(stands_in); at != std::string::npos)
    face.name = quoted(at + stands_in.size());
  return face;
}

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
  for (const WordStyle& style : styles_of_documents) write_style(style, tokens, styles);
}

}  // namespace brochure
