#include "commands/build.h"

#include <chrono>
#include <string>
#include <vector>

#include <fmt/core.h>

#include "commands/console.h"
#include "commands/pipeline.h"
#include "write/publish.h"

namespace brochure {
namespace {

/// Only ever printed: what is published knows no clock.
using Clock = std::chrono::steady_clock;

double seconds_since(Clock::time_point start) {
  return std::chrono::duration<double>(Clock::now() - start).count();
}

/// Addresses are promised to stay: who gives one up should know.
void print_gone(const std::vector<std::string>& deleted) {
  for (const std::string& path : deleted) {
    if (!path.ends_with(".html")) continue;
    fmt::print(stderr,
               "note: nothing is published at '{}' any more\n"
               "  help: if its page was renamed, give it aliases = [\"{}\"]\n",
               path, std::filesystem::path(path).stem().string());
  }
}

}  // namespace

ExitCode build(const Options& options) {
  const Clock::time_point start = Clock::now();
  const Cache cache(options.root / cache_folder);
  const Compress compress = options.compress ? Compress::Yes : Compress::No;
  const Project project = load_project(options.root, packages_of(options), cache,
                                       {.compress = compress, .downloads = true});
  print_problems(project.problems, options.format);
  if (has_errors(project.problems)) return ExitCode::ContentAtFault;

  const std::filesystem::path folder = options.output.value_or(options.root / "site" / "public");
  const PublishReport report = publish(make_site(project, options.root, cache), folder, compress);
  cache.forget_unused();
  print_gone(report.deleted);
  print_success(fmt::format("Built {} pages from {} files in {:.2f} s → {}", project.pages.size(),
                            project.file_count, seconds_since(start),
                            (folder / "index.html").lexically_normal().string()),
                options);
  return ExitCode::Clean;
}

}  // namespace brochure
