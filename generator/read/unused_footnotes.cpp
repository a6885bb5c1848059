#include "read/unused_footnotes.h"

#include <algorithm>

#include <fmt/format.h>

namespace brochure {
namespace {

/// The mark of a footnote that begins on this line: "[^label]" of "[^label]: ...".
std::string_view mark_of_footnote(std::string_view line) {
  const std::size_t begin = std::min(line.find_first_not_of(' '), line.size());
  if (begin > 3 || line.substr(begin, 2) != "[^") return {};
  const std::size_t end = line.find("]:", begin);
  if (end == std::string_view::npos) return {};
  const std::string_view mark = line.substr(begin, end + 1 - begin);
  const bool is_label = mark.size() > 3 && mark.find_first_of(" \t[]", 2) == mark.size() - 1;
  return is_label ? mark : std::string_view{};
}

}  // namespace

void check_unused_footnotes(const MarkdownText& text, const MarkdownFile& file,
                            const KnownLines& known, Diagnostics& diagnostics) {
  std::uint32_t number = 0;
  for (const std::string_view line : split_lines(text.text)) {
    ++number;
    const std::string_view mark = mark_of_footnote(line);
    const bool is_code = std::ranges::any_of(known.code, [&](const auto& block) {
      return !mark.empty() && block.first <= number && number <= block.second;
    });
    if (mark.empty() || is_code || known.footnotes.contains(number)) continue;
    diagnostics.push_back(
        {.code = Code::UnusedFootnote,
         .where = {.file = file.file,
                   .line = text.first_line + number - 1,
                   .column = static_cast<std::uint32_t>(mark.data() - line.data() + 1),
                   .length = static_cast<std::uint32_t>(mark.size())},
         .message =
             fmt::format("nothing refers to the footnote '{}'", mark.substr(2, mark.size() - 3)),
         .help = {fmt::format("put {} where it belongs in the text", mark)}});
  }
}

}  // namespace brochure
