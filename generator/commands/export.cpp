#include "commands/export.h"

#include <algorithm>
#include <cstdio>
#include <exception>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "base/content_hash.h"
#include "base/failure.h"
#include "base/file_bytes.h"
#include "base/interruption.h"
#include "commands/console.h"
#include "commands/data_zip.h"
#include "commands/docx_files.h"
#include "commands/offline_zip.h"
#include "commands/pdf_files.h"
#include "commands/pipeline.h"
#include "commands/reader_choice.h"
#include "commands/reader_downloads.h"
#include "commands/reader_epub.h"
#include "commands/reader_files.h"
#include "commands/reader_manifest.h"
#include "commands/reader_record.h"
#include "commands/reader_sources.h"
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

/// What all versions of a run have in common.
struct Run {
  const Project& project;
  const Options& options;
  std::filesystem::path folder;  ///< where the files are put
  std::string made_by;
};

/// What is asked for, and what of it is used again when another format is made.
struct Version {
  const ReaderChoice& choice;
  BoundVersion bound;
  std::optional<std::string> made_of;
  std::vector<PrintedPage> pages;  ///< of its PDF, for an e-book that is made too
};

/// So that a book is made again when it can tell other pages.
std::string hash_of_pages(const std::vector<PrintedPage>& pages) {
  std::string text;
  for (const PrintedPage& page : pages) text += page.number + " " + page.id + "\n";
  return content_hash(text);
}

bool is_asked_for(const Run& run, ReaderFormat format) {
  const std::vector<ReaderFormat>& asked_for = run.options.exports.formats;
  return std::ranges::find(asked_for, format) != asked_for.end();
}

std::vector<ReaderFile> printed_files(const Run& run, Version& version) {
  const std::string& name = version.choice.name;
  const auto announce = [&](const std::string& what) {
    tell(fmt::format("{}: {}", name, what), run.options);
  };
  std::vector<ReaderFile> files =
      pdf_files(run.project, site_files_of(run.project, run.options.root), version.bound, name,
                run.options.exports.paper, announce);
  if (is_asked_for(run, ReaderFormat::Epub))
    version.pages = printed_pages(version.bound, files.front().bytes);
  return files;
}

/// Documents are made of the version, everything else of the collection.
std::vector<ReaderFile> files_in(const Run& run, Version& version, ReaderFormat format) {
  const Project& project = run.project;
  const Options& options = run.options;
  const std::string& name = version.choice.name;
  const BoundVersion& bound = version.bound;
  switch (format) {
    case ReaderFormat::Html:
      return {{.name = name + ".html", .bytes = html_document(project, options.root, bound)}};
    case ReaderFormat::Pdf:
      return printed_files(run, version);
    case ReaderFormat::Docx:
      return {docx_file(project, site_files_of(project, options.root), bound, name,
                        options.exports.paper)};
    case ReaderFormat::Epub:
      return {{.name = name + ".epub",
               .bytes = epub_of(project, bound, name, site_files_of(project, options.root),
                                version.pages)}};
    case ReaderFormat::Zip:
      return {{.name = name + ".zip",
               .bytes = offline_zip(project, options.root, version.choice,
                                    Cache(options.root / cache_folder))}};
    case ReaderFormat::Data:
      break;
  }
  return {{.name = name + "-data.zip", .bytes = data_zip(project, version.choice)}};
}

void tell_made(const std::filesystem::path& file, std::string_view what, std::size_t bytes,
               const Options& options) {
  print_success(
      fmt::format("{} {} ({})", what, file.lexically_normal().string(), size_in_words(bytes)),
      options);
}

/// Says that nothing has changed. An e-book that is made all the same needs the pages of the PDF.
void keep_files(const Run& run, const ReaderRecord& record, Version& version) {
  for (const ExportedFile& file : record.files)
    tell_made(run.folder / file.name, "Unchanged:", file.size, run.options);
  if (record.format == ReaderFormat::Pdf && is_asked_for(run, ReaderFormat::Epub)) {
    version.pages =
        printed_pages(version.bound, read_bytes(run.folder / record.files.front().name));
  }
}

/// Writes what is not there yet.
void write_files(const Run& run, const std::vector<ReaderFile>& files, ReaderRecord record) {
  for (const ReaderFile& file : files) {
    record.files.push_back(
        {.name = file.name, .size = file.bytes.size(), .hash = content_hash(file.bytes)});
    const bool is_same = is_as_exported(run.folder, record.files.back());
    if (!is_same) write_whole_file(run.folder / file.name, file.bytes);
    tell_made(run.folder / file.name, is_same ? "Unchanged:" : "Exported", file.bytes.size(),
              run.options);
  }
  ReaderManifest manifest = read_manifest(run.folder);
  put_record(manifest, std::move(record));
  write_manifest(run.folder, manifest);
}

/// Of documents it is the same whatever the format.
std::string sources_of(const Run& run, Version& version, ReaderFormat format) {
  const std::filesystem::path& root = run.options.root;
  if (format == ReaderFormat::Zip) return sources_of_brochure(run.project, root);
  if (format == ReaderFormat::Data) return sources_of_collection(run.project, root);
  if (!version.made_of) version.made_of = sources_of_document(run.project, root, version.bound);
  return *version.made_of;
}

void make(const Run& run, Version& version, ReaderFormat format) {
  ReaderRecord record =
      record_of(run.project, version.choice, version.bound, format, run.options.exports.paper);
  record.made_of = sources_of(run, version, format);
  record.made_by = run.made_by;
  if (format == ReaderFormat::Epub) record.pages = hash_of_pages(version.pages);
  const auto before = run.options.exports.again ? std::nullopt : made_before(run.folder, record);
  if (before) return keep_files(run, *before, version);
  tell(fmt::format("{}: making {}", version.choice.name, name_of(format)), run.options);
  write_files(run, files_in(run, version, format), std::move(record));
}

/// The files of one format. A format that cannot be made is told, and does not keep the others from
/// being made: then it is false.
bool export_format(const Run& run, Version& version, ReaderFormat format) {
  const auto tell_failure = [&](std::string_view what, std::string_view advice) {
    fmt::print(stderr, "brochure: {}: {}\n", version.choice.name, what);
    if (!advice.empty()) fmt::print(stderr, "{}\n", advice);
  };
  try {
    make(run, version, format);
    return true;
  } catch (const Interrupted&) {
    throw;
  } catch (const Failure& failure) {
    tell_failure(failure.what(), failure.advice);
  } catch (const std::filesystem::filesystem_error& error) {
    tell_failure(error.path1().string() + ": " + error.code().message(), "");
  } catch (const std::exception& error) {
    tell_failure(error.what(), "");
  }
  return false;
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
    names.reserve(all_reader_formats.size());
    for (const ReaderFormat format : all_reader_formats) names.push_back(name_of(format));
    throw Failure("in which format?",
                  fmt::format("There are: --format {}", fmt::join(names, ", ")));
  }
  const Run run{.project = project,
                .options = options,
                .folder = options.output.value_or(options.root / reader_folder),
                .made_by = program_hash()};
  bool is_complete = true;
  for (const ReaderChoice& choice : choices) {
    Version version{.choice = choice,
                    .bound = bound_version(project, choice.request),
                    .made_of = {},
                    .pages = {}};
    for (const ReaderFormat format : in_order_of_making(options.exports.formats))
      is_complete = export_format(run, version, format) && is_complete;
  }
  return is_complete ? ExitCode::Clean : ExitCode::NotPossible;
}

}  // namespace brochure
