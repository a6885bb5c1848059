#include "commands/reader_record.h"

#include <algorithm>
#include <system_error>

#include "base/content_hash.h"
#include "base/file_bytes.h"

namespace brochure {

ReaderRecord record_of(const Project& project, const ReaderChoice& choice,
                       const BoundVersion& version, ReaderFormat format, Paper paper) {
  const ReaderRequest& request = choice.request;
  return {.name = choice.name,
          .toolkit = request.toolkit ? entity_at(project.linked, *request.toolkit).id : "",
          .is_part = is_part(request),
          .format = format,
          .paper = is_for_paper(format) ? paper : Paper::A4,
          .date = version.about.date,
          .made_of = {},
          .made_by = {},
          .files = {}};
}

bool is_as_exported(const std::filesystem::path& folder, const ExportedFile& file) {
  std::error_code error;
  return std::filesystem::is_regular_file(folder / file.name, error) &&
         content_hash(read_bytes(folder / file.name)) == file.hash;
}

std::optional<ReaderRecord> made_before(const std::filesystem::path& folder,
                                        const ReaderRecord& record) {
  if (record.made_by.empty()) return std::nullopt;
  const ReaderManifest manifest = read_manifest(folder);
  const ReaderRecord* before = find_record(manifest, record);
  if (before == nullptr || before->made_of != record.made_of || before->made_by != record.made_by ||
      before->pages != record.pages)
    return std::nullopt;
  const bool are_there = std::ranges::all_of(
      before->files, [&](const ExportedFile& file) { return is_as_exported(folder, file); });
  return are_there ? std::optional(*before) : std::nullopt;
}

}  // namespace brochure
