// Whatever befalls a file, it is read to the end, and what is reported stands in the file.

#include <algorithm>
#include <array>
#include <iterator>
#include <random>
#include <string>
#include <string_view>

#include <doctest/doctest.h>

#include "export/collection_json.h"
#include "support/content.h"
#include "support/golden.h"

namespace brochure {
namespace {

using Random = std::mt19937;  // the standard fixes its numbers: every run damages alike

/// What mistakes of typing, copying and saving leave behind, and what parsers trip over.
constexpr std::array<std::string_view, 23> scraps{
    "+++",  "\"",   "\"\"\"", "[",    "]]",      "{",        "](",      "<",
    "[^1]", "\n\n", "\t",     "\r",   "- ",      "## ",      "\\u{}",   "\xEF\xBB\xBF",
    "\xC3", "\xFF", "\x01",   "a = ", "[[a]]\n", "1e999999", "&#xFFFE;"};

std::size_t below(std::size_t end, Random& random) { return end == 0 ? 0 : random() % end; }

void damage(std::string& text, Random& random) {
  const std::size_t at = below(text.size() + 1, random);
  const std::size_t length = std::min(below(40, random), text.size() - at);
  switch (random() % 5) {
    case 0:
      text.resize(at);
      break;
    case 1:
      text.erase(at, length);
      break;
    case 2:
      text.insert(at, scraps.at(below(scraps.size(), random)));
      break;
    case 3:
      text.insert(below(text.size() + 1, random), text.substr(at, length));
      break;
    default:
      if (at < text.size()) text[at] = static_cast<char>(random() % 256);
  }
}

/// Whether a reported place can be shown to whoever reads the report.
bool is_in_file(const Span& where, const Sources& sources) {
  if (static_cast<std::size_t>(where.file) >= sources.size()) return false;
  if (where.line == 0) return true;
  const auto lines = split_lines(file_of(sources, where.file).text);
  // The end of a file that ends in a line end is the beginning of a line that is not there.
  if (where.line > lines.size()) return where.line == lines.size() + 1 && where.column <= 1;
  return where.column <= lines[where.line - 1].size() + 1;
}

void check_damaged(const ContentFiles& files, Random& random) {
  ContentFiles damaged = files;
  auto file = damaged.begin();
  std::advance(file, static_cast<std::ptrdiff_t>(below(damaged.size(), random)));
  const std::size_t times = 1 + below(3, random);
  for (std::size_t i = 0; i < times; ++i) damage(file->second, random);
  CAPTURE(file->first);
  CAPTURE(file->second);
  const CheckedContent checked = check_content(damaged);
  for (const Diagnostic& diagnostic : checked.diagnostics) {
    CAPTURE(diagnostic.message);
    CHECK(is_in_file(diagnostic.where, checked.linked.collection.sources));
    CHECK_FALSE(diagnostic.message.empty());
  }
  CHECK_NOTHROW(report_of(checked));
  if (!has_errors(checked.diagnostics)) CHECK_NOTHROW(collection_json(checked.linked));
}

TEST_CASE("a damaged file is read to its end, and every report is of a place in it") {
  for (const char* name : {"each-kind", "prose", "notes"}) {
    CAPTURE(name);
    ContentFiles files;
    for (const auto& [path, text] : files_below(tests_folder("golden") / name)) {
      if (path.starts_with("content/")) files[path] = text;
    }
    REQUIRE_FALSE(files.empty());
    Random random(20140617);
    for (int round = 0; round < 400; ++round) check_damaged(files, random);
  }
}

}  // namespace
}  // namespace brochure
