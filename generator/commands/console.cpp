#include "commands/console.h"

#include <cstdlib>
#include <iostream>
#include <string>

#include <unistd.h>

namespace brochure {
namespace {

Colours colours_of_errors() {
  const char* no_colour =
      std::getenv("NO_COLOR");  // NOLINT(concurrency-mt-unsafe): no thread sets it
  if (no_colour != nullptr && *no_colour != '\0') return Colours::Off;
  return ::isatty(STDERR_FILENO) == 1 ? Colours::On : Colours::Off;
}

}  // namespace

void print_problems(const Problems& problems, Format format) {
  switch (format) {
    case Format::Text:
      std::cerr << report_as_text(problems, colours_of_errors());
      break;
    case Format::Json:
      std::cout << report_as_json(problems);
      break;
    case Format::Sarif:
      std::cout << report_as_sarif(problems);
      break;
    case Format::Github:
      std::cout << report_as_github(problems);
      break;
  }
}

void print_success(std::string_view line, const Options& options) {
  const bool is_data = options.format == Format::Json || options.format == Format::Sarif;
  if (!options.quiet && !is_data) std::cout << line << '\n';
}

}  // namespace brochure
