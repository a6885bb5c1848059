#include "read/record_videos.h"

#include <algorithm>
#include <string>
#include <utility>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "model/file_type.h"
#include "read/file_beside.h"
#include "read/record_values.h"

namespace brochure {
namespace {

void warn(const toml::table& table, std::string_view lacking, std::string help, Span where,
          RecordContext& context) {
  const std::string title = table["title"].value_or(std::string());
  report(context, Code::VideoWithoutText, where,
         fmt::format("the video '{}' has no {}", title, lacking), "", std::move(help));
}

}  // namespace

std::optional<Value> read_file_name(const toml::node& node, const Field& field,
                                    RecordContext& context) {
  auto written = read_text(node, field, context);
  if (!written) return std::nullopt;
  const Span where = within_quotes(span_of(node.source(), context));
  if (!has_ending(*written, field.endings)) {
    report(context, Code::OutOfRange, where,
           fmt::format("'{}' cannot be '{}'", field.name, *written),
           fmt::format("a name that ends in {}", fmt::join(field.endings, ", ")),
           std::string(field.meaning));
    return std::nullopt;
  }
  std::string path = path_beside(context.file.path, *written);
  if (!std::ranges::binary_search(context.file.pictures, path)) {
    const bool is_picture = has_ending(*written, picture_endings);
    report(context, is_picture ? Code::MissingPicture : Code::MissingFile, where,
           fmt::format("no {} '{}'", is_picture ? "picture" : "file", *written), "",
           help_for_missing_file(path, *written, context.file.pictures));
    return std::nullopt;
  }
  return Value{std::move(path)};
}

bool check_video(const toml::table& table, std::span<const std::string_view> misspelt, Span where,
                 RecordContext& context) {
  const auto has = [&](std::string_view name) {
    return table.contains(name) || std::ranges::find(misspelt, name) != misspelt.end();
  };
  if (has("file") == has("address")) {
    const bool both = has("file");
    report(context, both ? Code::OutOfRange : Code::MissingKey, where,
           both ? "'video' has both 'file' and 'address'" : "'video' needs 'file' or 'address'", "",
           both ? "keep the one under which readers are to see it"
                : "add file = \"NAME.mp4\" of a video beside the text, or address = "
                  "\"https://...\" of one on the web");
    return false;
  }
  if (has("address") && has("captions")) {
    const toml::node* captions = table.get("captions");
    const Span at = captions == nullptr ? where : span_of(captions->source(), context);
    report(context, Code::OutOfRange, at, "'captions' are of a video in a file", "",
           "remove them: the site at the address shows captions of its own");
  }
  if (has("file") && !has("captions")) {
    warn(table, "captions",
         "people who do not hear it need them (WCAG 2.2, criterion 1.2.2): put a .vtt file beside "
         "the text, and add captions = \"NAME.vtt\"",
         where, context);
  }
  if (!has("transcript")) {
    warn(table, "transcript",
         "people who do not see it, and readers on paper, need one (WCAG 2.2, criteria 1.2.1 and "
         "1.2.3): add transcript = \"\"\"...\"\"\" with what is said and seen",
         where, context);
  }
  return true;
}

}  // namespace brochure
