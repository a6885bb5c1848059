#include "engines/pandoc.h"

#include <chrono>
#include <vector>

#include <fmt/format.h>

#include "base/failure.h"
#include "base/file_bytes.h"
#include "engines/find_engine.h"
#include "engines/run_program.h"

namespace brochure {
namespace {

namespace fs = std::filesystem;

/// Far more than the largest collection takes.
constexpr std::chrono::seconds longest_conversion{600};

std::string run_pandoc(const fs::path& pandoc, std::vector<std::string> arguments,
                       const fs::path& output) {
  // First: what is asked for after it is done at once.
  arguments.insert(arguments.begin(), "--output=" + output.string());
  const ProgramRun run = run_program({.program = pandoc, .arguments = arguments, .environment = {}},
                                     longest_conversion);
  if (run.is_too_slow) {
    throw Failure(
        fmt::format("pandoc was not done after {} minutes",
                    std::chrono::duration_cast<std::chrono::minutes>(longest_conversion).count()));
  }
  std::string bytes = fs::exists(output) ? read_bytes(output) : "";
  if (run.exit_code == 0 && bytes.starts_with("PK")) return bytes;
  throw Failure(fmt::format("pandoc could not write a DOCX (exit code {})", run.exit_code),
                "It said: " + run.errors);
}

}  // namespace

fs::path find_pandoc() {
  return find_engine(
      {.name = "pandoc", .program = "pandoc", .variable = "BROCHURE_PANDOC", .makes = "a DOCX"});
}

std::string pandoc_reference(const fs::path& pandoc, const fs::path& folder) {
  return run_pandoc(pandoc, {"--print-default-data-file=reference.docx"},
                    folder / "default-reference.docx");
}

std::string docx_by_pandoc(const fs::path& pandoc, const PandocFiles& files) {
  const fs::path& folder = files.folder;
  return run_pandoc(
      pandoc,
      {// Headings have the ids they are given, and no others.
       "--from=html-auto_identifiers", "--to=docx",
       // No styles for the colours of program texts.
       "--no-highlight",
       // Nobody's own defaults, templates and filters.
       "--data-dir=" + (folder / "none").string(), "--resource-path=" + folder.string(),
       "--reference-doc=" + (folder / files.reference).string(),
       "--lua-filter=" + (folder / files.filter).string(), (folder / files.page).string()},
      folder / "written.docx");
}

}  // namespace brochure
