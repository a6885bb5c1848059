#include "commands/export.h"

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <optional>
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
#include "commands/docx_files.h"
#include "commands/offline_zip.h"
#include "commands/pdf_files.h"
#include "commands/pipeline.h"
#include "commands/reader_choice.h"
#include "commands/reader_downloads.h"
#include "commands/reader_files.h"
#include "commands/reader_manifest.h"
#include "commands/reader_record.h"
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

/// What of a version is used again when another format of it is made.
struct Made {
  std::vector<PrintedPage> pages;  ///< of its PDF
};

/// So that a book is made again when it can tell other pages.
std::string hash_of_pages(const std::vector<PrintedPage>& pages) {
  std::string text;
  for (const PrintedPage& page : pages) text += page.number + " " + page.id + "\n";
  return content_hash(text);
}

/// Documents are made of the version, everything else of the collection.
std::vector<ReaderFile> files_in(const Project& project, const Options& options,
                                 const ReaderChoice& choice, const BoundVersion& version,
                                 ReaderFormat format, Made& made) {
  if (format == ReaderFormat::Zip) {
    return {
        {.name = choice.name + ".zip",
         .bytes = offline_zip(project, options.root, choice, Cache(options.root / cache_folder))}};
  }
  if (format == ReaderFormat::Data)
    return {{.name = choice.name + "-data.zip", .bytes = data_zip(project, choice)}};
  if (format == ReaderFormat::Docx) {
    return {docx_file(project, site_files_of(project, options.root), version, choice.name,
                      options.exports.paper)};
  }
  if (format != ReaderFormat::Pdf)
    return {reader_file(project, options.root, version, choice.name, format, made.pages)};
  const auto announce = [&](const std::string& what) {
    tell(fmt::format("{}: {}", choice.name, what), options);
  };
  std::vector<ReaderFile> files = pdf_files(project, site_files_of(project, options.root), version,
                                            choice.name, options.exports.paper, announce);
  made.pages = printed_pages(version, files.front().bytes);
  return files;
}

void tell_made(const std::filesystem::path& file, std::string_view what, std::size_t bytes,
               const Options& options) {
  print_success(
      fmt::format("{} {} ({})", what, file.lexically_normal().string(), size_in_words(bytes)),
      options);
}

/// Says that nothing has changed. An e-book that is made all the same needs the pages of the PDF.
void keep(const std::filesystem::path& folder, const ReaderRecord& record, const Options& options,
          const BoundVersion& version, Made& made) {
  for (const ExportedFile& file : record.files)
    tell_made(folder / file.name, "Unchanged:", file.size, options);
  if (record.format == ReaderFormat::Pdf)
    made.pages = printed_pages(version, read_bytes(folder / record.files.front().name));
}

/// Writes what is not there yet.
void write_files(const std::filesystem::path& folder, const std::vector<ReaderFile>& files,
                 ReaderRecord record, const Options& options) {
  for (const ReaderFile& file : files) {
    record.files.push_back(
        {.name = file.name, .size = file.bytes.size(), .hash = content_hash(file.bytes)});
    const bool is_same = is_as_exported(folder, record.files.back());
    if (!is_same) write_whole_file(folder / file.name, file.bytes);
    tell_made(folder / file.name, is_same ? "Unchanged:" : "Exported", file.bytes.size(), options);
  }
  ReaderManifest manifest = read_manifest(folder);
  put_record(manifest, std::move(record));
  write_manifest(folder, manifest);
}

/// The files of one format. A format that cannot be made is told, and does not keep the others from
/// being made: then it is false.
bool export_format(const Project& project, const Options& options, const ReaderChoice& choice,
                   const BoundVersion& version, ReaderFormat format, Made& made) {
  const std::filesystem::path folder = options.output.value_or(options.root / reader_folder);
  try {
    ReaderRecord record = record_of(project, options, choice, version, format);
    if (format == ReaderFormat::Epub) record.made_by += hash_of_pages(made.pages);
    const auto before = options.exports.again ? std::nullopt : made_before(folder, record);
    if (before) {
      keep(folder, *before, options, version, made);
    } else {
      write_files(folder, files_in(project, options, choice, version, format, made),
                  std::move(record), options);
    }
    return true;
  } catch (const Failure& failure) {
    fmt::print(stderr, "brochure: {}: {}\n", choice.name, failure.what());
    if (!failure.advice.empty()) fmt::print(stderr, "{}\n", failure.advice);
    return false;
  }
}

/// PDF first: an e-book tells the pages of the printed copy.
std::vector<ReaderFormat> in_order_of_making(std::vector<ReaderFormat> asked_for) {
  std::stable_partition(asked_for.begin(), asked_for.end(),
                        [](ReaderFormat format) { return format == ReaderFormat::Pdf; });
  return asked_for;
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
    Made made;
    for (const ReaderFormat format : in_order_of_making(options.exports.formats))
      is_complete = export_format(project, options, choice, version, format, made) && is_complete;
  }
  return is_complete ? ExitCode::Clean : ExitCode::NotPossible;
}

}  // namespace brochure
