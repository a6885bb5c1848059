#include <array>
#include <string>
#include <utility>
#include <vector>

#include "export/docx/prepare_parts.h"
#include "export/reader/xhtml.h"

namespace brochure {
namespace {

struct ClassStyle {
  std::string_view class_name;
  const char* style;
};

constexpr std::array<ClassStyle, 16> paragraph_styles{{{"label", "Label"},
                                                       {"counts", "Label"},
                                                       {"coverage", "Label"},
                                                       {"about", "Label"},
                                                       {"rights", "Label"},
                                                       {"credit", "Image Caption"},
                                                       {"lead", "Lead"},
                                                       {"group-intro", "Lead"},
                                                       {"editorial-title", "Editorial Title"},
                                                       {"signed", "Signed"},
                                                       {"cover-version", "Subtitle"},
                                                       {"cover-publisher", "Cover Text"},
                                                       {"cover-address", "Cover Text"},
                                                       {"reference", "Bibliography"},
                                                       {"address", "Label"},
                                                       {"note", "Label"}}};

constexpr std::array<ClassStyle, 10> word_styles{{{"kicker", "Kicker"},
                                                  {"where", "Aside"},
                                                  {"label", "Aside"},
                                                  {"year", "Aside"},
                                                  {"remark", "Aside"},
                                                  {"standing-title", "Aside"},
                                                  {"translation", "Aside"},
                                                  {"reason", "Reason"},
                                                  {"page-of-target", "Page Reference"},
                                                  {"number-of-link", "Link Number"}}};

template <class Styles>
const char* style_for(const pugi::xml_node& element, const Styles& styles) {
  for (const auto& [class_name, style] : styles) {
    if (has_class(element, class_name)) return style;
  }
  return nullptr;
}

bool holds_words(const pugi::xml_node& element) {
  const std::string_view name = element.name();
  return name == "p" || name == "li" || name == "td" || name == "th" || name == "caption" ||
         heading_level(element) != 0;
}

bool is_inline(const pugi::xml_node& element) {
  const std::string_view name = element.name();
  return name == "span" || name == "em" || name == "strong" || name == "a" || name == "cite" ||
         name == "q" || name == "i" || name == "b" || name == "abbr";
}

/// Pandoc keeps no language, but the name of a style: see finish_languages.
void mark_language(const pugi::xml_node& element, const std::string& language) {
  const std::string style = "lang-" + language;
  if (is_inline(element) || holds_words(element)) {
    give_words_style(element, style.c_str());
    return;
  }
  for (const pugi::xml_node& child : element.children()) {
    if (child.type() == pugi::node_element) mark_language(child, language);
  }
}

void prepare_figure(pugi::xml_node figure) {
  for (pugi::xml_node child = figure.first_child(); child;) {
    pugi::xml_node next = child.next_sibling();
    const std::string_view name = child.name();
    if (name == "img") {
      pugi::xml_node line = figure.insert_child_before("p", child);
      line.append_move(child);
      give_style(line, "Figure");
    } else if (name == "figcaption" && !child.child("p")) {
      child.set_name("p");
      give_style(child, "Image Caption");
    } else if (name == "figcaption") {
      for (const auto& found : child.select_nodes("./p")) give_style(found.node(), "Image Caption");
      unwrap(child);
    }
    child = next;
  }
  unwrap(figure);
}

}  // namespace

void prepare_paragraphs(const pugi::xml_node& root) {
  for (const auto& found : root.select_nodes(".//figure")) prepare_figure(found.node());
  const bool is_note = has_class(root, "chapter-note");
  const bool is_cover = has_class(root, "chapter-cover");
  for (const auto& found : root.select_nodes(".//p")) {
    pugi::xml_node paragraph = found.node();
    const pugi::xml_node parent = paragraph.parent();
    if (parent.attribute("custom-style")) continue;
    if (const char* style = style_for(paragraph, paragraph_styles)) {
      const bool is_above_title = is_cover && style == std::string_view("Label");
      give_style(paragraph, is_above_title ? "Cover Label" : style);
    } else if (is_note && has_class(parent, "prose")) {
      give_style(paragraph, "Editors Note");
    }
  }
}

void prepare_words(const pugi::xml_node& root, std::string_view language) {
  for_each_element(root, [&](pugi::xml_node element) {
    const std::string_view name = element.name();
    if (!is_inline(element) && name != "sup") return;
    const char* style = style_for(element, word_styles);
    if (style == nullptr) return;
    if (name == "a") {
      give_words_style(element, style);  // a link stays one
    } else {
      element.set_name("span");
      element.append_attribute("custom-style") = style;
    }
  });
  std::vector<std::pair<pugi::xml_node, std::string>> foreign;
  for_each_element(root, [&](pugi::xml_node element) {
    const std::string tag = element.attribute("lang").value();
    element.remove_attribute("lang");
    element.remove_attribute("xml:lang");
    if (!tag.empty() && tag != language) foreign.emplace_back(element, tag);
  });
  for (const auto& [element, tag] : foreign) mark_language(element, tag);
}

}  // namespace brochure
