#include "commands/check.h"

#include <fmt/core.h>

#include "commands/console.h"
#include "commands/pipeline.h"

namespace brochure {

ExitCode check(const Options& options) {
  const Project project = load_project(options.root, packages_of(options),
                                       Cache(options.root / cache_folder), {.downloads = true});
  print_problems(project.problems, options.format);
  if (has_errors(project.problems)) return ExitCode::ContentAtFault;
  print_success(fmt::format("Checked {} files: {}", project.file_count, count_of(project.problems)),
                options);
  return ExitCode::Clean;
}

}  // namespace brochure
