#include "read/front_matter.h"

#include <algorithm>
#include <string>
#include <vector>

#include "base/ascii.h"

namespace brochure {
namespace {

constexpr std::string_view fence = "+++";

std::string_view without_trailing_blanks(std::string_view line) {
  const std::size_t last = line.find_last_not_of(" \t\r");
  return last == std::string_view::npos ? std::string_view{} : line.substr(0, last + 1);
}

struct Line {
  std::string_view text;
  std::size_t next = 0;  ///< offset of the line after it
};

Line line_at(std::string_view text, std::size_t offset) {
  const std::size_t end = text.find('\n', offset);
  if (end == std::string_view::npos) return {text.substr(offset), text.size()};
  return {text.substr(offset, end - offset), end + 1};
}

/// A line of a few signs that was meant to be a fence: "---", "++++".
bool is_like_fence(std::string_view line) {
  const std::string_view text = without_trailing_blanks(line);
  return text.size() >= 2 && text != fence && text.find_first_not_of("+-") == std::string::npos;
}

void report_not_closed(std::string_view text, FileId file, Diagnostics& diagnostics) {
  const std::vector<std::string_view> lines = split_lines(text);
  for (std::size_t i = 1; i < lines.size(); ++i) {
    if (!is_like_fence(lines[i])) continue;
    diagnostics.push_back({.code = Code::FrontMatterNotClosed,
                           .where = {.file = file,
                                     .line = static_cast<std::uint32_t>(i + 1),
                                     .column = 1,
                                     .length = static_cast<std::uint32_t>(lines[i].size())},
                           .message = "the front matter does not end here",
                           .help = {"end it with a line of +++"}});
    return;
  }
  diagnostics.push_back({.code = Code::FrontMatterNotClosed,
                         .where = {.file = file, .line = 1, .column = 1, .length = 3},
                         .message = "the front matter begins here and never ends",
                         .help = {"put a line of +++ between the data and the text"}});
}

std::optional<FrontMatter> split_fenced(std::string_view text, FileId file,
                                        Diagnostics& diagnostics) {
  const std::size_t data_begin = line_at(text, 0).next;
  std::uint32_t number = 2;
  for (std::size_t offset = data_begin; offset < text.size(); ++number) {
    const Line line = line_at(text, offset);
    if (without_trailing_blanks(line.text) == fence) {
      return FrontMatter{.data = text.substr(data_begin, offset - data_begin),
                         .data_line = 2,
                         .body = text.substr(line.next),
                         .body_line = number + 1};
    }
    offset = line.next;
  }
  report_not_closed(text, file, diagnostics);
  return std::nullopt;
}

/// How a file begins that does not begin with front matter, and what to do about it.
std::string help_for_beginning(std::string_view first) {
  if (first == "---") return "this opens YAML; the data is TOML here, between two lines of +++";
  if (without_trailing_blanks(
          first.substr(std::min(first.find_first_not_of(" \t"), first.size()))) == fence) {
    return "nothing stands before the first +++: remove the lines and blanks above and before it";
  }
  if (is_like_fence(first)) return "begin with a line of three plus signs: +++";
  return "begin with a line of +++, then title = \"...\", then a line of +++";
}

void report_missing(std::string_view text, FileId file, Diagnostics& diagnostics) {
  const std::vector<std::string_view> lines = split_lines(text);
  const auto first = std::ranges::find_if_not(lines, is_blank);
  const std::string_view line = without_trailing_blanks(*first);
  diagnostics.push_back({.code = Code::FrontMatterMissing,
                         .where = {.file = file,
                                   .line = static_cast<std::uint32_t>(first - lines.begin() + 1),
                                   .column = 1,
                                   .length = static_cast<std::uint32_t>(line.size())},
                         .message = "the file does not begin with front matter",
                         .help = {help_for_beginning(line)}});
}

}  // namespace

std::optional<FrontMatter> split_front_matter(const SourceFile& source, FileId file,
                                              Diagnostics& diagnostics) {
  const std::string_view text = source.text;
  if (is_blank(text)) {
    diagnostics.push_back({.code = Code::EmptyDocument,
                           .where = {.file = file},
                           .message = "the file is empty",
                           .help = {"write its front matter and text, or delete the file"}});
    return std::nullopt;
  }
  if (source.path.ends_with(".toml")) return FrontMatter{.data = text};
  const std::string_view first = without_trailing_blanks(line_at(text, 0).text);
  if (first == fence) return split_fenced(text, file, diagnostics);
  report_missing(text, file, diagnostics);
  return std::nullopt;
}

}  // namespace brochure
