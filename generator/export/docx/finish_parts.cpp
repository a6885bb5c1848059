#include "export/docx/finish_parts.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <string_view>

#include <fmt/format.h>

#include "export/docx/word_language.h"
#include "export/docx/word_lengths.h"
#include "export/docx/word_package.h"

namespace brochure {
namespace {

constexpr std::string_view heading_style = "Heading";
constexpr const char* inner_heading_style = "InnerHeading";

bool is_heading_style(std::string_view style) {
  return style.starts_with(heading_style) && style.size() == heading_style.size() + 1;
}

/// The heading among those given that has its bookmark in the paragraph.
const DocxHeading* chapter_of(const pugi::xml_node& paragraph,
                              const std::map<std::string_view, const DocxHeading*>& by_bookmark) {
  for (const pugi::xml_node& mark : paragraph.children("w:bookmarkStart")) {
    const auto found = by_bookmark.find(mark.attribute("w:name").value());
    if (found != by_bookmark.end()) return found->second;
  }
  return nullptr;
}

constexpr std::string_view statement_box = "Statement";

/// The name of the box that a paragraph lies in; empty if in none.
std::string box_of(const pugi::xml_node& paragraph) {
  const std::string style = style_of_paragraph(paragraph);
  if (style.starts_with(statement_box)) return std::string(statement_box);
  return style == "NoteLink" ? style : "";
}

/// As pandoc marks it, now and in older versions.
bool is_header(const pugi::xml_node& row) {
  const pugi::xml_node properties = row.child("w:trPr");
  return properties.child("w:tblHeader") ||
         properties.child("w:cnfStyle").attribute("w:firstRow").as_bool();
}

void give_row_property(pugi::xml_node row, const char* name) {
  property_of(row, "w:trPr", name).remove_attribute("w:val");
}

void keep_within_page(const pugi::xml_node& drawing) {
  const double height = drawing.first_child().child("wp:extent").attribute("cy").as_double();
  if (height <= word_length::tallest_picture) return;
  const double part = word_length::tallest_picture / height;
  for (const auto& found : drawing.select_nodes(".//wp:extent | .//a:ext[@cx]")) {
    for (const char* side : {"cx", "cy"}) {
      pugi::xml_attribute length = found.node().attribute(side);
      length.set_value(std::lround(length.as_double() * part));
    }
  }
}

}  // namespace

pugi::xml_node property_of(pugi::xml_node element, const char* list, const char* name) {
  pugi::xml_node properties = element.child(list);
  if (!properties) properties = element.prepend_child(list);
  pugi::xml_node property = properties.child(name);
  return property ? property : properties.append_child(name);
}

std::string style_of_paragraph(const pugi::xml_node& paragraph) {
  return paragraph.child("w:pPr").child("w:pStyle").attribute("w:val").value();
}

void set_style_of_paragraph(pugi::xml_node paragraph, const std::string& style) {
  pugi::xml_node named = property_of(paragraph, "w:pPr", "w:pStyle");
  named.remove_attribute("w:val");
  named.append_attribute("w:val") = style.c_str();
}

void finish_headings(const pugi::xml_node& body, const std::vector<DocxHeading>& headings) {
  std::map<std::string_view, const DocxHeading*> by_bookmark;
  for (const DocxHeading& heading : headings) by_bookmark.emplace(heading.bookmark, &heading);
  for (pugi::xml_node paragraph : body.children("w:p")) {
    const std::string style = style_of_paragraph(paragraph);
    if (!is_heading_style(style)) continue;
    const DocxHeading* chapter = chapter_of(paragraph, by_bookmark);
    if (chapter == nullptr) {
      set_style_of_paragraph(paragraph, inner_heading_style + style.substr(heading_style.size()));
    } else if (chapter->starts_on_a_page) {
      property_of(paragraph, "w:pPr", "w:pageBreakBefore");
    }
  }
}

void finish_boxes(const pugi::xml_node& body) {
  for (const auto& found : body.select_nodes(".//w:rStyle[@w:val='StatementTitle']")) {
    const pugi::xml_node paragraph = found.node().parent().parent().parent();
    const std::string style = style_of_paragraph(paragraph);
    if (style.starts_with(inner_heading_style))
      set_style_of_paragraph(paragraph, "Box" + style.substr(std::string_view("Inner").size()));
  }
  for (pugi::xml_node paragraph : body.children("w:p")) {
    const std::string box = box_of(paragraph);
    if (box.empty()) continue;
    const char* room = "180";
    if (box_of(paragraph.next_sibling()) != box)
      property_of(paragraph, "w:pPr", "w:spacing").append_attribute("w:after") = room;
    if (box_of(paragraph.previous_sibling()) != box && box != statement_box)
      property_of(paragraph, "w:pPr", "w:spacing").append_attribute("w:before") = room;
  }
}

void finish_languages(const pugi::xml_node& body) {
  constexpr std::string_view mark = "lang-";
  for (const auto& found : body.select_nodes(".//w:rStyle[starts-with(@w:val, 'lang-')]")) {
    pugi::xml_node style = found.node();
    const std::string tag = std::string(style.attribute("w:val").value()).substr(mark.size());
    pugi::xml_node properties = style.parent();
    properties.remove_child(style);
    properties.append_child("w:lang").append_attribute("w:val") = word_language(tag).c_str();
  }
}

void finish_drawings(const pugi::xml_node& body) {
  std::size_t number = 0;
  for (const auto& found : body.select_nodes(".//w:drawing")) {
    keep_within_page(found.node());
    const pugi::xml_node about = found.node().first_child().child("wp:docPr");
    const std::string words = about.attribute("descr").value();
    const std::string name = fmt::format("Picture {}", ++number);
    const auto say = [&](pugi::xml_node node) {
      node.remove_attribute("title");
      node.remove_attribute("name");
      node.remove_attribute("descr");
      node.append_attribute("name") = name.c_str();
      node.append_attribute("descr") = words.c_str();
    };
    say(about);
    say(found.node().select_node(".//pic:cNvPr").node());
  }
}

void finish_tables(const pugi::xml_node& body) {
  for (const auto& found : body.select_nodes(".//w:tbl")) {
    pugi::xml_node table = found.node();
    pugi::xml_node width = property_of(table, "w:tblPr", "w:tblW");
    width.remove_attributes();
    width.append_attribute("w:w") = "5000";  // fiftieths of a hundredth: the whole measure
    width.append_attribute("w:type") = "pct";
    const bool has_headers = is_header(table.child("w:tr"));
    if (has_headers) give_row_property(table.child("w:tr"), "w:tblHeader");
    for (pugi::xml_node row : table.children("w:tr")) give_row_property(row, "w:cantSplit");
    if (!has_headers || table.child("w:tblPr").child("w:tblCaption")) continue;
    // Read out before the table: what its columns are.
    std::string columns;
    for (const auto& text : table.child("w:tr").select_nodes("./w:tc")) {
      std::string words;
      for (const auto& piece : text.node().select_nodes(".//w:t"))
        words += piece.node().text().get();
      columns += (columns.empty() ? "" : ", ") + words;
    }
    property_of(table, "w:tblPr", "w:tblCaption").append_attribute("w:val") = columns.c_str();
  }
}

}  // namespace brochure
