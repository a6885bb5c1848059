#include "support/golden.h"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <vector>

#include "base/source.h"

namespace brochure {

namespace fs = std::filesystem;

namespace {

using Lines = std::vector<std::string_view>;

/// How many lines two texts have in common from each pair of places on.
std::vector<std::vector<std::size_t>> common_lengths(const Lines& expected, const Lines& actual) {
  std::vector<std::vector<std::size_t>> common(expected.size() + 1,
                                               std::vector<std::size_t>(actual.size() + 1));
  for (std::size_t i = expected.size(); i-- > 0;) {
    for (std::size_t j = actual.size(); j-- > 0;) {
      common[i][j] = expected[i] == actual[j] ? common[i + 1][j + 1] + 1
                                              : std::max(common[i + 1][j], common[i][j + 1]);
    }
  }
  return common;
}

/// A line of the difference: " ", "-" or "+", and the text.
struct ComparedLine {
  char sign;
  std::string_view text;
};

std::vector<ComparedLine> compared(const Lines& expected, const Lines& actual) {
  const auto common = common_lengths(expected, actual);
  std::vector<ComparedLine> lines;
  std::size_t i = 0;
  std::size_t j = 0;
  while (i < expected.size() || j < actual.size()) {
    if (i < expected.size() && j < actual.size() && expected[i] == actual[j]) {
      lines.push_back({' ', expected[i++]});
      ++j;
    } else if (j == actual.size() ||
               (i < expected.size() && common[i + 1][j] >= common[i][j + 1])) {
      lines.push_back({'-', expected[i++]});
    } else {
      lines.push_back({'+', actual[j++]});
    }
  }
  return lines;
}

/// The lines that differ, with a few around them.
std::string with_context(const std::vector<ComparedLine>& lines) {
  constexpr std::size_t context = 4;
  std::string out;
  std::size_t shown_to = 0;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (lines[i].sign == ' ') continue;
    const std::size_t begin = std::max(shown_to, i - std::min(i, context));
    const std::size_t end = std::min(lines.size(), i + context + 1);
    if (begin > shown_to || (shown_to == 0 && begin > 0)) out += "  ...\n";
    for (std::size_t k = begin; k < end; ++k) {
      out.append({lines[k].sign, ' '}).append(lines[k].text).append("\n");
    }
    shown_to = std::max(shown_to, end);
  }
  return out;
}

/// Comparing every line with every other would take too much memory beyond this.
constexpr std::size_t comparable_lines = 2000;

}  // namespace

bool updating_goldens() {
  const char* const wish = std::getenv("BROCHURE_UPDATE_GOLDEN");
  return wish != nullptr && std::string_view(wish) == "1";
}

fs::path tests_folder(std::string_view name) {
  return fs::path(BROCHURE_SOURCE_DIR) / "tests" / name;
}

std::string read_text_file(const fs::path& path) {
  std::ifstream stream(path, std::ios::binary);
  if (!stream) throw std::runtime_error("cannot read " + path.string());
  return {std::istreambuf_iterator<char>(stream), {}};
}

void write_text_file(const fs::path& path, std::string_view text) {
  fs::create_directories(path.parent_path());
  std::ofstream stream(path, std::ios::binary);
  stream.write(text.data(), static_cast<std::streamsize>(text.size()));
  if (!stream.flush()) throw std::runtime_error("cannot write " + path.string());
}

std::string difference(std::string_view expected, std::string_view actual) {
  if (expected == actual) return {};
  const Lines before = split_lines(expected);
  const Lines after = split_lines(actual);
  if (before == after) return "only the line ends differ\n";
  if (std::max(before.size(), after.size()) > comparable_lines) return std::string(actual);
  return with_context(compared(before, after));
}

}  // namespace brochure
