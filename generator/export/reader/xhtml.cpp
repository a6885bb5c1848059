#include "export/reader/xhtml.h"

#include <algorithm>
#include <array>
#include <sstream>
#include <stdexcept>
#include <string_view>
#include <vector>

namespace brochure {
namespace {

constexpr std::size_t deepest_heading = 6;

/// https://html.spec.whatwg.org/multipage/syntax.html#void-elements
constexpr std::array<std::string_view, 13> void_elements{
    "area",  "base", "br",   "col",    "embed", "hr", "img",
    "input", "link", "meta", "source", "track", "wbr"};

bool is_void(const pugi::xml_node& element) {
  return std::ranges::find(void_elements, std::string_view(element.name())) != void_elements.end();
}

/// SVG has rules of its own, which both ways of reading share.
bool is_within_drawing(pugi::xml_node element) {
  for (; element; element = element.parent()) {
    if (element.name() == std::string_view("svg")) return true;
  }
  return false;
}

}  // namespace

void read_xhtml(const std::string& text, pugi::xml_document& document) {
  constexpr unsigned keep_all = pugi::parse_default | pugi::parse_ws_pcdata;
  const pugi::xml_parse_result result =
      document.load_buffer(text.data(), text.size(), keep_all, pugi::encoding_utf8);
  if (!result) throw std::logic_error(std::string("XHTML that is none: ") + result.description());
}

std::string written_xhtml(const pugi::xml_node& root) {
  // An empty text keeps an element from being closed at once.
  for_each_element(root, [](pugi::xml_node element) {
    if (!element.first_child() && !is_void(element) && !is_within_drawing(element)) {
      element.append_child(pugi::node_pcdata);
    }
  });
  std::ostringstream out;
  const pugi::xml_node written = root.type() == pugi::node_document ? root.first_child() : root;
  written.print(out, "", pugi::format_raw | pugi::format_no_declaration, pugi::encoding_utf8);
  return out.str();
}

void for_each_element(const pugi::xml_node& root,
                      const std::function<void(pugi::xml_node)>& function) {
  struct Collector : pugi::xml_tree_walker {
    std::vector<pugi::xml_node> elements;
    bool for_each(pugi::xml_node& node) override {
      if (node.type() == pugi::node_element) elements.push_back(node);
      return true;
    }
  };
  Collector collector;
  pugi::xml_node start = root;
  if (start.type() == pugi::node_element) collector.elements.push_back(start);
  start.traverse(collector);
  for (const pugi::xml_node& element : collector.elements) function(element);
}

std::string text_of(const pugi::xml_node& element) {
  std::string all;
  struct Reader : pugi::xml_tree_walker {
    explicit Reader(std::string& to) : text(to) {}
    bool for_each(pugi::xml_node& node) override {
      if (node.type() == pugi::node_pcdata || node.type() == pugi::node_cdata) text += node.value();
      return true;
    }
    std::string& text;
  };
  Reader reader(all);
  pugi::xml_node start = element;
  start.traverse(reader);
  std::istringstream words(all);
  std::string line;
  for (std::string word; words >> word;) line += (line.empty() ? "" : " ") + word;
  return line;
}

void unwrap(pugi::xml_node element) {
  pugi::xml_node parent = element.parent();
  while (pugi::xml_node child = element.first_child()) parent.insert_move_before(child, element);
  parent.remove_child(element);
}

std::size_t heading_level(const pugi::xml_node& element) {
  const std::string_view name = element.name();
  if (name.size() != 2 || name[0] != 'h' || name[1] < '1' || name[1] > '6') return 0;
  return static_cast<std::size_t>(name[1] - '0');
}

bool has_class(const pugi::xml_node& element, std::string_view name) {
  std::string_view classes = element.attribute("class").value();
  while (!classes.empty()) {
    const std::size_t end = std::min(classes.find(' '), classes.size());
    if (classes.substr(0, end) == name) return true;
    classes.remove_prefix(std::min(end + 1, classes.size()));
  }
  return false;
}

pugi::xml_node first_heading(const pugi::xml_node& root) {
  pugi::xml_node found;
  for_each_element(root, [&](pugi::xml_node element) {
    if (!found && heading_level(element) != 0) found = element;
  });
  return found;
}

std::vector<std::size_t> heading_levels(const std::string& xhtml) {
  pugi::xml_document document;
  read_xhtml(xhtml, document);
  std::vector<std::size_t> levels;
  for_each_element(document, [&](const pugi::xml_node& element) {
    if (const std::size_t level = heading_level(element); level != 0) levels.push_back(level);
  });
  return levels;
}

std::vector<std::string> heading_texts(const std::string& xhtml) {
  pugi::xml_document document;
  read_xhtml(xhtml, document);
  std::vector<std::string> texts;
  for_each_element(document, [&](const pugi::xml_node& element) {
    if (heading_level(element) != 0) texts.push_back(text_of(element));
  });
  return texts;
}

void shift_headings(const pugi::xml_node& root, std::size_t level) {
  for_each_element(root, [&](pugi::xml_node element) {
    const std::size_t before = heading_level(element);
    if (before == 0) return;
    const std::size_t after = std::min(before + level - 1, deepest_heading);
    element.set_name(("h" + std::to_string(after)).c_str());
  });
}

}  // namespace brochure
