#include "read/merge_marks.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace brochure {
namespace {

constexpr std::string_view begin_mark = "<<<<<<< ";
constexpr std::string_view end_mark = ">>>>>>> ";

}  // namespace

bool has_merge_marks(const SourceFile& source, FileId file, Diagnostics& diagnostics) {
  bool found = false;
  std::optional<std::uint32_t> begun;  // number of the line
  std::uint32_t number = 0;
  for (const std::string_view line : split_lines(source.text)) {
    ++number;
    if (line.starts_with(begin_mark)) begun = number;
    if (!begun || !line.starts_with(end_mark)) continue;
    diagnostics.push_back(
        {.code = Code::MergeConflict,
         .where = {.file = file, .line = *begun, .column = 1, .length = 7},
         .message = "two versions of the text stand here, up to line " + std::to_string(number),
         .help = {"two people changed this place: keep what is right of both versions, and remove "
                  "the lines of <<<<<<<, ======= and >>>>>>>"}});
    found = true;
    begun.reset();
  }
  return found;
}

}  // namespace brochure
