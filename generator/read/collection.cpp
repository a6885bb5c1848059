#include "read/collection.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

#include "base/parallel.h"
#include "model/file_type.h"
#include "read/front_matter.h"
#include "read/markdown.h"
#include "read/merge_marks.h"
#include "read/place.h"
#include "read/questions.h"
#include "read/record.h"

namespace brochure {
namespace {

struct FileResult {
  std::optional<Entity> entity;
  Diagnostics diagnostics;
};

/// What is known of an entity before its file is read.
Entity entity_at_place(Place place, FileId file) {
  return {.kind = place.kind,
          .id = std::move(place.id),
          .programme = std::move(place.programme),
          .toolkit = std::move(place.toolkit),
          .file = file,
          .facts = empty_facts(place.kind)};
}

void read_text(const SourceFile& source, const FrontMatter& parts,
               const std::vector<std::string>& pictures, Entity& entity, Diagnostics& diagnostics) {
  const std::vector<std::string_view> lines = split_lines(source.text);
  const MarkdownFile context{
      .path = source.path, .file = entity.file, .lines = lines, .pictures = pictures};
  const Limits limits;
  read_record(parts.data, parts.data_line, context, limits, entity, diagnostics);
  ParsedMarkdown body = parse_markdown({.text = parts.body, .first_line = parts.body_line}, context,
                                       limits, entity.references, diagnostics);
  if (auto* factor = std::get_if<KeyFactor>(&entity.facts)) {
    factor->questions = take_questions(body, context, diagnostics);
  }
  entity.body = std::move(body.prose);
}

/// A file that cannot be taken apart still gives its entity, so that nobody is told that what
/// refers to it is wrong.
FileResult read_file(const SourceFile& source, FileId file,
                     const std::vector<std::string>& pictures) {
  FileResult result;
  auto place = place_of(source.path, file, result.diagnostics);
  if (!place) return result;
  result.entity = entity_at_place(std::move(*place), file);
  if (has_merge_marks(source, file, result.diagnostics)) return result;
  const auto parts = split_front_matter(source, file, result.diagnostics);
  if (parts) read_text(source, *parts, pictures, *result.entity, result.diagnostics);
  return result;
}

/// A file that was reported: its text is empty.
FileResult read_reported(const SourceFile& source, FileId file, Code code) {
  FileResult result;
  if (code == Code::UnknownEnding) return result;
  Diagnostics enough_said;
  auto place = place_of(source.path, file, enough_said);
  if (place) result.entity = entity_at_place(std::move(*place), file);
  return result;
}

/// By file: what was wrong with it as such.
std::vector<std::optional<Code>> reported_codes(std::size_t count, const Diagnostics& diagnostics) {
  std::vector<std::optional<Code>> reported(count);
  for (const Diagnostic& diagnostic : diagnostics) {
    const auto file = static_cast<std::size_t>(diagnostic.where.file);
    if (file < count) reported[file] = diagnostic.code;
  }
  return reported;
}

}  // namespace

FolderRules content_rules() {
  FolderRules rules{.text_endings = {".md", ".toml"}};
  const auto add = [&](std::span<const std::string_view> endings) {
    rules.other_endings.insert(rules.other_endings.end(), endings.begin(), endings.end());
  };
  add(picture_endings);
  add(video_endings);
  add(captions_endings);
  return rules;
}

Collection read_collection(FolderContents files, Diagnostics& diagnostics) {
  const auto reported = reported_codes(files.texts.size(), diagnostics);
  std::vector<FileResult> results(files.texts.size());
  for_each_index(results.size(), [&](std::size_t i) {
    const auto file = static_cast<FileId>(i);
    results[i] = reported[i] ? read_reported(files.texts[i], file, *reported[i])
                             : read_file(files.texts[i], file, files.others);
  });
  Collection collection{
      .sources = std::move(files.texts), .entities = {}, .pictures = std::move(files.others)};
  for (FileResult& result : results) {
    std::ranges::move(result.diagnostics, std::back_inserter(diagnostics));
    if (result.entity) collection.entities.push_back(std::move(*result.entity));
  }
  return collection;
}

}  // namespace brochure
