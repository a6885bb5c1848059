#include "export/reader/inline_text.h"

#include <fmt/format.h>

#include "base/ascii.h"

namespace brochure {
namespace {

void replace_all(std::string& text, std::string_view from, std::string_view to) {
  for (std::size_t at = text.find(from); at != std::string::npos;
       at = text.find(from, at + to.size())) {
    text.replace(at, from.size(), to);
  }
}

}  // namespace

std::string without_comment_lines(std::string_view text) {
  std::string out;
  bool is_in_comment = false;
  while (!text.empty()) {
    const std::size_t end = text.find('\n');
    const std::string_view line = trimmed(text.substr(0, end));
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    if (!is_in_comment && line.starts_with("/*")) {
      const std::size_t closed = line.find("*/", 2);
      const bool has_more = closed != std::string_view::npos && closed + 2 != line.size();
      is_in_comment = closed == std::string_view::npos;
      if (!has_more) continue;
    } else if (is_in_comment) {
      is_in_comment = line.find("*/") == std::string_view::npos;
      continue;
    }
    if (!line.empty() && !line.starts_with("//")) out.append(line).append("\n");
  }
  return out;
}

std::string inline_text(std::string_view text) {
  std::string inside(text);
  replace_all(inside, "]]>", "]] >");
  for (const char* element : {"script", "style"})
    replace_all(inside, fmt::format("</{}", element), fmt::format("<\\/{}", element));
  return "/*<![CDATA[*/\n" + inside + "/*]]>*/";
}

}  // namespace brochure
