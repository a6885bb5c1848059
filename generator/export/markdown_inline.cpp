#include "export/markdown_inline.h"

#include <algorithm>
#include <array>
#include <cctype>

#include <fmt/format.h>
#include <pugixml.hpp>

#include "base/ascii.h"
#include "export/reader/xhtml.h"

namespace brochure {
namespace {

constexpr std::string_view blanks = " \t\n";
constexpr std::string_view hard_break = "\\\n";

bool is_word(char letter) {
  // Bytes of letters outside ASCII count as letters.
  return static_cast<unsigned char>(letter) >= 0x80 ||
         std::isalnum(static_cast<unsigned char>(letter)) != 0;
}

/// Whether the text has the form of a character reference, such as "&amp;".
bool begins_reference(std::string_view text) {
  const std::size_t end = text.find_first_of("; ");
  return end != std::string_view::npos && end > 1 && text[end] == ';';
}

bool needs_escape(std::string_view text, std::size_t at) {
  switch (text[at]) {
    case '_':
      // Within a word it is no emphasis.
      return at == 0 || at + 1 == text.size() || !is_word(text[at - 1]) || !is_word(text[at + 1]);
    case '&':
      return begins_reference(text.substr(at));
    default:
      return std::string_view("\\`*[]<|~").find(text[at]) != std::string_view::npos;
  }
}

std::string_view role_of(const pugi::xml_node& element) {
  return element.attribute("role").value();
}

/// A link of a part of the page to itself, such as the number of a guide question.
bool is_permalink(const pugi::xml_node& link) {
  const std::string_view address = link.attribute("href").value();
  if (!address.starts_with('#')) return false;
  for (pugi::xml_node around = link.parent(); around; around = around.parent()) {
    if (address.substr(1) == around.attribute("id").value()) return true;
  }
  return false;
}

/// Something within marks, which must stand right beside what they mark.
std::string marked(const std::string& inside, std::string_view mark) {
  const std::string_view text = trimmed(inside);
  if (text.empty()) return inside;
  const std::string_view before = inside.starts_with(' ') ? " " : "";
  const std::string_view after = inside.ends_with(' ') ? " " : "";
  return fmt::format("{}{}{}{}{}", before, mark, text, mark, after);
}

/// An address as it may stand between parentheses.
std::string escaped_address(std::string_view address) {
  std::string out;
  for (const char letter : address) {
    if (std::string_view("() <>\\").find(letter) == std::string_view::npos) {
      out += letter;
    } else {
      out += fmt::format("%{:02X}", static_cast<unsigned char>(letter));
    }
  }
  return out;
}

std::string link_markdown(const pugi::xml_node& link, const AddressInMarkdown& address);

bool is_in_table(const pugi::xml_node& element) {
  for (pugi::xml_node around = element.parent(); around; around = around.parent()) {
    if (std::string_view(around.name()) == "table") return true;
  }
  return false;
}

/// Code on one line. A bar ends a cell of a table even there.
std::string code_text(const pugi::xml_node& code) {
  const bool in_table = is_in_table(code);
  std::string out;
  for (const char letter : std::string_view(code.text().get())) {
    if (letter == '|' && in_table) out += '\\';
    out += letter == '\n' ? ' ' : letter;
  }
  return out;
}

std::string code_markdown(const pugi::xml_node& code) {
  const std::string text = code_text(code);
  // More backticks than there are in the text itself.
  std::string fence = "`";
  while (text.find(fence) != std::string::npos) fence += '`';
  const std::string_view gap = fence.size() > 1 ? " " : "";
  return fmt::format("{}{}{}{}{}", fence, gap, text, gap, fence);
}

std::string children_markdown(const pugi::xml_node& node, const AddressInMarkdown& address) {
  std::string out;
  for (const pugi::xml_node child : node.children()) {
    const std::string text = inline_markdown(child, address);
    const bool doubled = out.ends_with(' ') && text.starts_with(' ');
    // What are blocks of their own elsewhere still are words of their own on one line.
    if (is_block(child) && !out.empty() && !out.ends_with(' ')) out += ' ';
    append_inline(doubled ? std::string_view(text).substr(1) : text, out);
  }
  return out;
}

std::string element_markdown(const pugi::xml_node& element, const AddressInMarkdown& address) {
  const std::string_view name = element.name();
  if (name == "a") return link_markdown(element, address);
  if (name == "br") return std::string(hard_break);
  if (name == "code") return code_markdown(element);
  if (name == "em" || name == "i") return marked(children_markdown(element, address), "*");
  if (name == "strong" || name == "b") return marked(children_markdown(element, address), "**");
  if (name == "img") {
    // One without a text only adorns what stands beside it.
    if (std::string_view(element.attribute("alt").value()).empty()) return {};
    return fmt::format("![{}]({})", escaped(element.attribute("alt").value()),
                       escaped_address(address(element.attribute("src").value())));
  }
  return children_markdown(element, address);
}

std::string link_markdown(const pugi::xml_node& link, const AddressInMarkdown& address) {
  const std::string_view target = link.attribute("href").value();
  if (role_of(link) == "doc-backlink" || is_permalink(link)) return {};
  if (role_of(link) == "doc-noteref") return fmt::format("[^{}]", link.text().get());
  std::string text = children_markdown(link, address);
  const std::string_view words = trimmed(text);
  if (words.empty() || target.empty() || target.starts_with('#')) return text;
  if (target == std::string_view(link.text().get())) return fmt::format("<{}>", target);
  return fmt::format("[{}]({})", words, escaped_address(address(target)));
}

/// Escapes what at the beginning of a line would make something else than a paragraph of it.
std::string as_first_line(std::string_view line) {
  std::string text(line);
  const std::size_t digits_end = text.find_first_not_of("0123456789");
  if (digits_end != std::string::npos && digits_end > 0) {
    const bool is_item = text[digits_end] == '.' || text[digits_end] == ')';
    if (is_item) text.insert(digits_end, "\\");
  } else if (!text.empty() && std::string_view("#>+-=:").find(text.front()) != std::string::npos) {
    text.insert(0, "\\");
  }
  return text;
}

}  // namespace

std::string escaped(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (blanks.find(text[at]) != std::string_view::npos) {
      if (!out.ends_with(' ')) out += ' ';
      continue;
    }
    if (needs_escape(text, at)) out += '\\';
    out += text[at];
  }
  return out;
}

void append_inline(std::string_view text, std::string& out) {
  if (out.ends_with('!') && text.starts_with('[')) out.insert(out.size() - 1, "\\");
  out += text;
}

bool is_left_out(const pugi::xml_node& element) {
  constexpr std::array<std::string_view, 13> names{"nav",    "script", "style",  "template", "svg",
                                                   "button", "input",  "select", "textarea", "form",
                                                   "dialog", "label",  "output"};
  return std::ranges::find(names, std::string_view(element.name())) != names.end() ||
         element.attribute("hidden") || has_class(element, "hidden") ||
         std::string_view(element.attribute("aria-hidden").value()) == "true";
}

bool is_block(const pugi::xml_node& node) {
  constexpr std::array<std::string_view, 30> names{
      "article", "aside",   "blockquote", "caption", "dd", "details", "div", "dl",
      "dt",      "figure",  "figcaption", "footer",  "h1", "h2",      "h3",  "h4",
      "h5",      "h6",      "header",     "hr",      "li", "main",    "ol",  "p",
      "pre",     "section", "summary",    "table",   "ul", "nav"};
  return std::ranges::find(names, std::string_view(node.name())) != names.end();
}

std::string inline_markdown(const pugi::xml_node& node, const AddressInMarkdown& address) {
  if (node.type() == pugi::node_pcdata || node.type() == pugi::node_cdata) {
    return escaped(node.value());
  }
  if (node.type() != pugi::node_element || is_left_out(node)) return {};
  return element_markdown(node, address);
}

std::string as_paragraph(std::string_view text) {
  std::string out;
  for (std::size_t end = text.find(hard_break); end != std::string_view::npos;
       end = text.find(hard_break)) {
    out.append(as_first_line(trimmed(text.substr(0, end)))).append(hard_break);
    text.remove_prefix(end + hard_break.size());
  }
  return out + as_first_line(trimmed(text));
}

std::string without_breaks(std::string_view text) {
  std::string out;
  for (std::size_t end = text.find(hard_break); end != std::string_view::npos;
       end = text.find(hard_break)) {
    out.append(trimmed(text.substr(0, end))).append(" ");
    text.remove_prefix(end + hard_break.size());
  }
  return out.append(trimmed(text));
}

}  // namespace brochure
