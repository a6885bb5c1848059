#include <array>
#include <string>
#include <vector>

#include "export/docx/prepare_parts.h"
#include "export/reader/xhtml.h"

namespace brochure {
namespace {

using Elements = std::vector<pugi::xml_node>;

Elements elements_at(const pugi::xml_node& root, const char* path) {
  Elements elements;
  for (const auto& found : root.select_nodes(path)) elements.push_back(found.node());
  return elements;
}

void append_text(pugi::xml_node element, const char* text) {
  element.append_child(pugi::node_pcdata).set_value(text);
}

/// In the document's own XML, see `pandoc_filter`.
void append_tab(pugi::xml_node element) {
  pugi::xml_node tab = element.append_child("code");
  tab.append_attribute("class") = "docx";
  tab.text() = "<w:r><w:tab/></w:r>";
}

/// The paragraphs of an element with words, or itself as one.
void give_paragraphs_style(pugi::xml_node element, const char* style) {
  if (!element.child("p") && !element.child("ul") && !element.child("ol")) {
    element.set_name("p");
    element.remove_attribute("class");
    give_style(element, style);
    return;
  }
  for (pugi::xml_node& paragraph : elements_at(element, "./p")) give_style(paragraph, style);
  unwrap(element);
}

/// References that stand in a row, told apart by the space between them, get commas.
void separate_row(const pugi::xml_node& element) {
  for (pugi::xml_node& link : elements_at(element, "./a[@class='in-row']")) {
    const bool is_last = link.select_node("./following-sibling::a").node().empty();
    if (!is_last) link.parent().insert_child_after(pugi::node_pcdata, link).set_value(",");
  }
}

/// The fact's name, and what there is of it in a column beside: a line for each.
void prepare_fact(pugi::xml_node fact) {
  pugi::xml_node line = fact.parent().insert_child_before("p", fact);
  pugi::xml_node name = line.append_child("span");
  name.append_attribute("custom-style") = "Fact Name";
  for (const pugi::xml_node& child : fact.child("dt").children()) name.append_copy(child);
  append_tab(line);
  bool is_first = true;
  for (const pugi::xml_node& value : fact.children("dd")) {
    if (!is_first) line.append_child("br");
    is_first = false;
    for (const pugi::xml_node& child : value.children()) line.append_copy(child);
  }
  give_style(line, "Fact");
  fact.parent().remove_child(fact);
}

void prepare_terms(pugi::xml_node list) {
  const bool is_index = has_class(list, "glossary") || has_class(list, "city-index");
  if (has_class(list, "facts")) {
    for (pugi::xml_node& fact : elements_at(list, "./div")) prepare_fact(fact);
  } else {
    for (pugi::xml_node& term : elements_at(list, ".//dt"))
      give_paragraphs_style(term, is_index ? "Term" : "Relation Role");
    for (pugi::xml_node& text : elements_at(list, ".//dd")) {
      separate_row(text);
      give_paragraphs_style(text, is_index ? "Sense" : "Relation");
    }
    for (pugi::xml_node& group : elements_at(list, "./div[not(@custom-style)]")) unwrap(group);
  }
  unwrap(list);
}

void prepare_statement(const pugi::xml_node& statement) {
  for (pugi::xml_node child = statement.first_child(); child; child = child.next_sibling()) {
    if (child.name()[0] == 'h') give_words_style(child, "Statement Title");
  }
  for (pugi::xml_node& paragraph : elements_at(statement, "./p"))
    give_style(paragraph, "Statement");
  for (pugi::xml_node& item : elements_at(statement, ".//li")) {
    if (!item.child("p")) {
      pugi::xml_node paragraph = item.prepend_child("p");
      while (pugi::xml_node next = paragraph.next_sibling()) paragraph.append_move(next);
    }
    for (pugi::xml_node& paragraph : elements_at(item, "./p"))
      give_style(paragraph, "Statement Point");
  }
}

/// Items as paragraphs without a mark before them.
void prepare_note_links(pugi::xml_node list) {
  for (pugi::xml_node& item : elements_at(list, "./li")) give_paragraphs_style(item, "Note Link");
  unwrap(list);
}

void prepare_names_in_a_row(pugi::xml_node list) {
  pugi::xml_node line = list.parent().insert_child_before("p", list);
  for (const pugi::xml_node& item : list.children("li")) {
    if (line.first_child()) append_text(line, " · ");
    for (const pugi::xml_node& child : item.children()) line.append_copy(child);
  }
  give_style(line, "Label");
  list.parent().remove_child(list);
}

}  // namespace

void prepare_lists(const pugi::xml_node& root) {
  for (pugi::xml_node& list : elements_at(root, ".//dl")) prepare_terms(list);
  for (const pugi::xml_node& box : elements_at(root, ".//*[@class='statement']"))
    prepare_statement(box);
  for (pugi::xml_node& text : elements_at(root, ".//li[@class='question']/p"))
    give_style(text, "Question");
  for (pugi::xml_node& text : elements_at(root, ".//li[@class='point']/p"))
    give_style(text, "Question Point");
  for (pugi::xml_node& list : elements_at(root, ".//ul[@class='note-links']"))
    prepare_note_links(list);
  for (pugi::xml_node& list : elements_at(root, ".//ul[@class='toolkit-names']"))
    prepare_names_in_a_row(list);
}

}  // namespace brochure
