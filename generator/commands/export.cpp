#include "commands/export.h"

#include <string>
#include <vector>

#include <fmt/format.h>

#include "base/failure.h"
#include "commands/console.h"
#include "commands/data_zip.h"
#include "commands/offline_zip.h"
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

/// Documents are made of the version, everything else of the collection.
ReaderFile file_of(const Project& project, const std::filesystem::path& root,
                   const ReaderChoice& choice, const BoundVersion& version, ReaderFormat format) {
  if (format == ReaderFormat::Zip) {
    return {.name = choice.name + ".zip",
            .bytes = offline_zip(project, root, choice, Cache(root / cache_folder))};
  }
  if (format == ReaderFormat::Data) {
    return {.name = choice.name + "-data.zip", .bytes = data_zip(project, choice)};
  }
  return reader_file(project, root, version, choice.name, format);
}

}  // namespace

ExitCode export_reader_versions(const Options& options) {
  const Project project =
      load_project(options.root, packages_of(options), Cache(options.root / cache_folder));
  print_problems(project.problems, Format::Text);
  if (has_errors(project.problems)) return ExitCode::ContentAtFault;
  const std::vector<ReaderChoice> choices = chosen_versions(project.linked, options.exports);
  if (options.exports.formats.empty()) {
    throw Failure("in which format?", "There are: --format html, epub, zip, data");
  }
  const std::filesystem::path folder = options.output.value_or(options.root / "site" / "reader");
  for (const ReaderChoice& choice : choices) {
    const BoundVersion version = bound_version(project, choice.request);
    for (const ReaderFormat format : options.exports.formats) {
      const ReaderFile file = file_of(project, options.root, choice, version, format);
      write_whole_file(folder / file.name, file.bytes);
      print_success(
          fmt::format("Exported {} ({})", (folder / file.name).lexically_normal().string(),
                      size_in_words(file.bytes.size())),
          options);
    }
  }
  return ExitCode::Clean;
}

}  // namespace brochure
