#include "export/reader/running_heads.h"

#include <cstddef>
#include <string_view>

#include <fmt/format.h>

#include "base/plain_text.h"

namespace brochure {
namespace {

/// What fits a line beside the other, at the size of running heads.
constexpr std::size_t longest_head = 90;

/// https://www.w3.org/TR/css-syntax-3/#consume-string-token
std::string css_text(std::string_view text) {
  std::string out = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') out += '\\';
    if (c == '<') {
      out += "\\3c ";  // nothing may end the style sheet
    } else if (c != '\n') {
      out += c;
    }
  }
  return out + "\"";
}

/// "{page} of {count}" as a value of `content`.
std::string page_content(std::string_view text) {
  std::string content;
  while (!text.empty()) {
    const std::size_t brace = text.find('{');
    if (brace != 0) content += css_text(text.substr(0, brace)) + " ";
    if (brace == std::string_view::npos) break;
    const std::size_t end = text.find('}', brace);
    if (end == std::string_view::npos) break;
    const std::string_view name = text.substr(brace + 1, end - brace - 1);
    content += fmt::format("counter({}) ", name == "page" ? "page" : "pages");
    text.remove_prefix(end + 1);
  }
  return content;
}

}  // namespace

std::string running_heads(const BoundVersion& version, const PaperWords& words) {
  std::string css = fmt::format(
      "@page {{ @bottom-left {{ content: {}; }} @bottom-right {{ content: {}; }} }}\n",
      css_text(shortened(version.about.title, longest_head)), page_content(words.page_of));
  std::string name = "front";
  for (std::size_t index = 0; index < version.chapters.size(); ++index) {
    const BoundChapter& chapter = version.chapters[index];
    const bool is_cover = index == 0;
    if (is_cover) {
      css +=
          "@page cover { margin: 0; @bottom-left { content: none; } "
          "@bottom-right { content: none; } }\n";
    } else if (chapter.starts_on_a_page) {
      name = fmt::format("pages-{}", index);
      const bool has_next = chapter.leads_on && index + 1 < version.chapters.size();
      const std::string& title = version.chapters[index + (has_next ? 1 : 0)].title;
      // Below the text it stands anyway.
      if (title != version.about.title)
        css += fmt::format("@page {} {{ @top-left {{ content: {}; }} }}\n", name,
                           css_text(shortened(title, longest_head)));
    }
    css +=
        fmt::format("[id={}] {{ page: {}; }}\n", css_text(chapter.id), is_cover ? "cover" : name);
  }
  return css;
}

}  // namespace brochure
