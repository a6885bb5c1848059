#include "engines/pandoc.h"

#include <chrono>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <string_view>
#include <vector>

#include <fmt/format.h>
#include <unistd.h>

#include "base/failure.h"
#include "engines/run_program.h"

namespace brochure {
namespace {

namespace fs = std::filesystem;

/// Far more than the largest collection takes.
constexpr std::chrono::seconds longest_conversion{600};

constexpr std::string_view how_to_get_pandoc =
    "Install it with: sudo apt-get install --no-install-recommends pandoc";

std::string run_pandoc(const fs::path& pandoc, std::vector<std::string> arguments,
                       const fs::path& output) {
  // First: what is asked for after it is done at once.
  arguments.insert(arguments.begin(), "--output=" + output.string());
  const ProgramRun run = run_program(pandoc, arguments, longest_conversion);
  if (run.is_too_slow) {
    throw Failure(
        fmt::format("pandoc was not done after {} minutes",
                    std::chrono::duration_cast<std::chrono::minutes>(longest_conversion).count()));
  }
  std::ifstream stream(output, std::ios::binary);
  std::string bytes{std::istreambuf_iterator<char>(stream), {}};
  if (run.exit_code == 0 && bytes.starts_with("PK")) return bytes;
  throw Failure(fmt::format("pandoc could not write a DOCX (exit code {})", run.exit_code),
                "It said: " + run.errors);
}

}  // namespace

fs::path find_pandoc() {
  const char* named = std::getenv("BROCHURE_PANDOC");  // NOLINT(concurrency-mt-unsafe)
  if (named != nullptr && *named != '\0') {
    if (access(named, X_OK) == 0) return named;
    throw Failure(fmt::format("BROCHURE_PANDOC names '{}', which cannot be run", named));
  }
  if (auto program = find_program("pandoc")) return *program;
  throw Failure("a DOCX needs pandoc, which is not installed", std::string(how_to_get_pandoc));
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
