#include "commands/export.h"

#include <cstdio>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "base/failure.h"
#include "commands/console.h"
#include "commands/data_zip.h"
#include "commands/docx_files.h"
#include "commands/offline_zip.h"
#include "commands/pdf_files.h"
#include "commands/pipeline.h"
#include "commands/reader_choice.h"
#include "commands/reader_files.h"
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
  if (format == ReaderFormat::Docx) {
    return {docx_file(project, site_files_of(project, options.root), version, choice.name,
                      options.exports.paper)};
  }
  if (format != ReaderFormat::Pdf)
    return {reader_file(project, options.root, version, choice.name, format)};
  const auto announce = [&](const std::string& what) {
    tell(fmt::format("{}: {}", choice.name, what), options);
  };
  return pdf_files(project, site_files_of(project, options.root), version, choice.name,
                   options.exports.paper, announce);
}

/// The files of one format. A format that cannot be made is told, and does not keep the others from
/// being made: then it is false.
bool export_format(const Project& project, const Options& options, const ReaderChoice& choice,
                   const BoundVersion& version, ReaderFormat format) {
  const std::filesystem::path folder = options.output.value_or(options.root / "site" / "reader");
  try {
    for (const ReaderFile& file : files_in(project, options, choice, version, format)) {
      write_whole_file(folder / file.name, file.bytes);
      print_success(
          fmt::format("Exported {} ({})", (folder / file.name).lexically_normal().string(),
                      size_in_words(file.bytes.size())),
          options);
    }
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
    throw Failure("in which format?", "There are: --format html, pdf, docx, epub, zip, data");
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
