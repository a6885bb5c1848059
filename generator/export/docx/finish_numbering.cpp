#include <algorithm>
#include <string>

#include <fmt/format.h>

#include "export/docx/finish_parts.h"
#include "export/docx/word_lengths.h"
#include "export/docx/word_package.h"

namespace brochure {
namespace {

// Beyond what pandoc uses.
constexpr int numbers_of_questions = 9001;
constexpr int marks_of_points = 9002;
constexpr int first_list = 9101;

std::string level_of_questions(int level, const char* text) {
  return fmt::format(
      "<w:lvl w:ilvl=\"{0}\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/>"
      "<w:lvlText w:val=\"{1}\"/><w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\"{2}\" "
      "w:hanging=\"{3}\"/></w:pPr><w:rPr><w:b/></w:rPr></w:lvl>",
      level, text, (level + 1) * word_length::question, word_length::question);
}

std::string question_levels() {
  return "<w:multiLevelType w:val=\"multilevel\"/>" + level_of_questions(0, "%1") +
         level_of_questions(1, "%1.%2");
}

std::string point_levels() {
  return fmt::format(
      "<w:multiLevelType w:val=\"hybridMultilevel\"/>"
      "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"bullet\"/>"
      "<w:lvlText w:val=\"•\"/><w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\"{}\" "
      "w:hanging=\"{}\"/></w:pPr></w:lvl>",
      2 * word_length::point, word_length::point);
}

/// Kinds of lists stand before lists.
void add_kind(pugi::xml_node numbering, int number, const std::string& levels) {
  pugi::xml_node kind = numbering.insert_child_before("w:abstractNum", numbering.child("w:num"));
  kind.append_attribute("w:abstractNumId") = number;
  append_xml(kind, levels);
}

void add_list(pugi::xml_node numbering, int number, int kind, bool starts_anew) {
  append_xml(
      numbering,
      fmt::format("<w:num w:numId=\"{}\"><w:abstractNumId w:val=\"{}\"/>{}</w:num>", number, kind,
                  starts_anew ? "<w:lvlOverride w:ilvl=\"0\"><w:startOverride "
                                "w:val=\"1\"/></w:lvlOverride>"
                              : ""));
}

void put_in_list(pugi::xml_node paragraph, int list) {
  pugi::xml_node number = property_of(paragraph, "w:pPr", "w:numPr");
  if (!number.child("w:ilvl")) number.append_child("w:ilvl").append_attribute("w:val") = "0";
  number.remove_child("w:numId");
  number.append_child("w:numId").append_attribute("w:val") = list;
}

/// Closer to the margin than pandoc has them.
void move_lists_out(const pugi::xml_node& numbering) {
  for (const auto& found : numbering.select_nodes("./w:abstractNum/w:lvl")) {
    const pugi::xml_node level = found.node();
    pugi::xml_node indent = property_of(level, "w:pPr", "w:ind");
    indent.remove_attributes();
    const std::string mark = level.child("w:lvlText").attribute("w:val").value();
    const bool is_number = mark.find('%') != std::string::npos;
    const int hanging = is_number ? word_length::number : word_length::mark;
    const int depth = level.attribute("w:ilvl").as_int();
    indent.append_attribute("w:left") = depth * word_length::mark + hanging;
    indent.append_attribute("w:hanging") = hanging;
  }
}

}  // namespace

void finish_numbering(const pugi::xml_node& body, pugi::xml_node numbering) {
  move_lists_out(numbering);
  add_kind(numbering, numbers_of_questions, question_levels());
  add_kind(numbering, marks_of_points, point_levels());
  add_list(numbering, first_list, marks_of_points, false);
  int list = first_list;
  std::string list_of_pandoc;
  for (const pugi::xml_node& paragraph : body.children("w:p")) {
    const std::string style = style_of_paragraph(paragraph);
    if (style == "StatementPoint") put_in_list(paragraph, first_list);
    if (style == "Question") {
      const std::string known =
          paragraph.select_node("./w:pPr/w:numPr/w:numId/@w:val").attribute().value();
      if (known != list_of_pandoc && !known.empty())
        add_list(numbering, ++list, numbers_of_questions, true);
      if (!known.empty()) list_of_pandoc = known;
      put_in_list(paragraph, list);
    }
    if (style == "QuestionPoint") put_in_list(paragraph, list);
  }
}

}  // namespace brochure
