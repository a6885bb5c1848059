#include "read/collection.h"

#include <optional>
#include <utility>
#include <vector>

#include "base/parallel.h"
#include "read/front_matter.h"
#include "read/markdown.h"
#include "read/place.h"
#include "read/questions.h"
#include "read/record.h"

namespace brochure {
namespace {

struct FileResult {
  std::optional<Entity> entity;
  Diagnostics diagnostics;
};

FileResult read_file(const SourceFile& source, FileId file,
                     const std::vector<std::string>& pictures) {
  FileResult result;
  const std::optional<Place> place = place_of(source.path, file, result.diagnostics);
  if (!place) return result;
  const std::optional<FrontMatter> parts = split_front_matter(source, file, result.diagnostics);
  if (!parts) return result;

  Entity entity{.kind = place->kind,
                .id = place->id,
                .programme = place->programme,
                .toolkit = place->toolkit,
                .file = file,
                .facts = empty_facts(place->kind)};
  const std::vector<std::string_view> lines = split_lines(source.text);
  const MarkdownFile context{
      .path = source.path, .file = file, .lines = lines, .pictures = pictures};
  const Limits limits;
  read_record(parts->data, parts->data_line, context, limits, entity, result.diagnostics);
  ParsedMarkdown body = parse_markdown({.text = parts->body, .first_line = parts->body_line},
                                       context, limits, entity.references, result.diagnostics);
  if (auto* factor = std::get_if<KeyFactor>(&entity.facts)) {
    factor->questions = take_questions(body, file, result.diagnostics);
  }
  entity.body = std::move(body.prose);
  result.entity = std::move(entity);
  return result;
}

}  // namespace

Collection read_collection(FolderContents files, Diagnostics& diagnostics) {
  std::vector<FileResult> results(files.texts.size());
  for_each_index(results.size(), [&](std::size_t i) {
    results[i] = read_file(files.texts[i], static_cast<FileId>(i), files.others);
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
