#include "export/docx/word_style_table.h"

#include <array>

namespace brochure {
namespace {

constexpr std::array styles_of_documents{
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
    WordStyle{"TitleAlone", "Title Alone", 'p', "Title", "Subtitle",
              "<w:spacing w:before=\"4300\" w:after=\"480\" w:line=\"252\" w:lineRule=\"auto\"/>",
              ""},
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
    WordStyle{
        "Fact", "Fact", 'p', "Normal", "Fact",
        "<w:keepLines/><w:pBdr><w:bottom w:val=\"single\" w:sz=\"4\" w:space=\"3\" "
        "w:color=\"{line}\"/><w:between w:val=\"single\" w:sz=\"4\" w:space=\"3\" "
        "w:color=\"{line}\"/></w:pBdr><w:tabs><w:tab w:val=\"left\" "
        "w:pos=\"{fact-column}\"/></w:tabs>"
        "<w:spacing w:after=\"60\"/><w:ind w:left=\"{fact-column}\" w:hanging=\"{fact-column}\"/>",
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

}  // namespace

std::span<const WordStyle> word_style_table() { return styles_of_documents; }

const char* const word_box =
    "<w:pBdr><w:left w:val=\"single\" w:sz=\"36\" w:space=\"10\" w:color=\"{accent}\"/></w:pBdr>"
    "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"{tint}\"/>";

/// It keeps its level, which the style it is based on has.
const char* const word_box_heading =
    "{box}<w:spacing w:before=\"120\" w:after=\"0\"/><w:ind w:left=\"280\" w:right=\"140\"/>";

}  // namespace brochure
