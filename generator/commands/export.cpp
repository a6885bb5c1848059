#include "commands/export.h"

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "base/content_hash.h"
#include "base/failure.h"
#include "commands/console.h"
#include "commands/data_zip.h"
#include "commands/offline_zip.h"
#include "commands/pdf_files.h"
#include "commands/pipeline.h"
#include "commands/reader_choice.h"
#include "commands/reader_downloads.h"
#include "commands/reader_files.h"
#include "commands/reader_manifest.h"
#include "commands/reader_sources.h"
#include "write/file_bytes.h"
#include "write/whole_file.h"

namespace brochure {
namespace {

std::string size_in_words(std::size_t bytes) {
  constexpr double per_megabyte = 1e6;
  const auto size = static_cast<double>(bytes);
  return size < per_megabyte ? fmt::format("{:.0f} KB", size / 1000)
                             : fmt::format("{:.1f} MB", size / per_megabyte);
}

void tell(std::string_view line, const Options& options) {
  if (!options.quiet) fmt::print(stderr, "{}\n", line);
}

/// Documents are made of the version, everything else of the collection.
std::vector<ReaderFile> files_in(const Project& project, const Options& options,
                                 const ReaderChoice& choice, const BoundVersion& version,
                                 ReaderFormat format) {
  if (format == ReaderFormat::Zip) {
    return {
        {.name = choice.name + ".zip",
         .bytes = offline_zip(project, options.root, choice, Cache(options.root / cache_folder))}};
  }
  if (format == ReaderFormat::Data)
    return {{.name = choice.name + "-data.zip", .bytes = data_zip(project, choice)}};
  if (format != ReaderFormat::Pdf)
    return {reader_file(project, options.root, version, choice.name, format)};
  const auto announce = [&](const std::string& what) {
    tell(fmt::format("{}: {}", choice.name, what), options);
  };
  return pdf_files(project, site_files_of(project, options.root), version, choice.name,
                   options.exports.paper, announce);
}

/// What will be known of a version when it is made, but for its files.
ReaderRecord record_of(const Project& project, const Options& options, const ReaderChoice& choice,
                       const BoundVersion& version, ReaderFormat format) {
  const ReaderRequest& request = choice.request;
  return {.name = choice.name,
          .toolkit = request.toolkit ? entity_at(project.linked, *request.toolkit).id : "",
          .is_part = !request.factors.empty() || !request.cities.empty(),
          .format = format,
          .paper = format == ReaderFormat::Pdf ? options.exports.paper : Paper::A4,
          .date = version.about.date,
          .made_of = is_document(format) ? sources_of_document(project, options.root, version)
                                         : sources_of_collection(project),
          .made_by = program_hash(),
          .files = {}};
}

bool is_as_exported(const std::filesystem::path& folder, const ExportedFile& file) {
  std::error_code error;
  return std::filesystem::is_regular_file(folder / file.name, error) &&
         content_hash(read_bytes(folder / file.name)) == file.hash;
}

/// Whether the folder has what would be made. Of the offline brochure and the data that is only
/// known when they are made.
bool is_made(const std::filesystem::path& folder, const ReaderRecord& record) {
  if (!is_document(record.format) || record.made_by.empty()) return false;
  const ReaderManifest manifest = read_manifest(folder);
  const ReaderRecord* before = find_record(manifest, record);
  return before != nullptr && before->made_of == record.made_of &&
         before->made_by == record.made_by &&
         std::ranges::all_of(
             before->files, [&](const ExportedFile& file) { return is_as_exported(folder, file); });
}

void tell_made(const std::filesystem::path& file, std::string_view what, std::size_t bytes,
               const Options& options) {
  print_success(
      fmt::format("{} {} ({})", what, file.lexically_normal().string(), size_in_words(bytes)),
      options);
}

/// The files of one format. A format that cannot be made is told, and does not keep the others from
/// being made: then it is false.
bool export_format(const Project& project, const Options& options, const ReaderChoice& choice,
                   const BoundVersion& version, ReaderFormat format) {
  const std::filesystem::path folder = options.output.value_or(options.root / reader_folder);
  try {
    ReaderRecord record = record_of(project, options, choice, version, format);
    if (!options.exports.again && is_made(folder, record)) {
      const ReaderManifest manifest = read_manifest(folder);
      for (const ExportedFile& file : find_record(manifest, record)->files)
        tell_made(folder / file.name, "Unchanged:", file.size, options);
      return true;
    }
    for (const ReaderFile& file : files_in(project, options, choice, version, format)) {
      record.files.push_back(
          {.name = file.name, .size = file.bytes.size(), .hash = content_hash(file.bytes)});
      const bool is_same = is_as_exported(folder, record.files.back());
      if (!is_same) write_whole_file(folder / file.name, file.bytes);
      tell_made(folder / file.name, is_same ? "Unchanged:" : "Exported", file.bytes.size(),
                options);
    }
    ReaderManifest manifest = read_manifest(folder);
    put_record(manifest, std::move(record));
    write_manifest(folder, manifest);
    return true;
  } catch (const Failure& failure) {
    fmt::print(stderr, "brochure: {}: {}\n", choice.name, failure.what());
    if (!failure.advice.empty()) fmt::print(stderr, "{}\n", failure.advice);
    return false;
  }
}

}  // namespace

ExitCode export_reader_versions(const Options& options) {
  const Project project =
      load_project(options.root, packages_of(options), Cache(options.root / cache_folder));
  print_problems(project.problems, Format::Text);
  if (has_errors(project.problems)) return ExitCode::ContentAtFault;
  const std::vector<ReaderChoice> choices = chosen_versions(project.linked, options.exports);
  if (options.exports.formats.empty()) {
    std::vector<std::string_view> names;
    for (const ReaderFormat format : all_reader_formats) names.push_back(name_of(format));
    throw Failure("in which format?",
                  fmt::format("There are: --format {}", fmt::join(names, ", ")));
  }
  bool is_complete = true;
  for (const ReaderChoice& choice : choices) {
    const BoundVersion version = bound_version(project, choice.request);
    for (const ReaderFormat format : options.exports.formats)
      is_complete = export_format(project, options, choice, version, format) && is_complete;
  }
  return is_complete ? ExitCode::Clean : ExitCode::NotPossible;
}

}  // namespace brochure
