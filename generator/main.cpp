// The program `brochure`: does what the command line says, and tells what went wrong.

#include <exception>
#include <filesystem>
#include <iostream>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include <fmt/core.h>
#include <oneapi/tbb/global_control.h>

#include "base/failure.h"
#include "commands/build.h"
#include "commands/check.h"
#include "commands/command_line.h"
#include "commands/export.h"

namespace brochure {
namespace {

ExitCode carry_out(const Request& request) {
  switch (request.command) {
    case Request::Command::Answer:
      std::cout << request.answer;
      return ExitCode::Clean;
    case Request::Command::Build:
      return build(request.options);
    case Request::Command::Check:
      return check(request.options);
    case Request::Command::Export:
      return export_reader_versions(request.options);
  }
  return ExitCode::Clean;
}

ExitCode run(std::span<const char* const> arguments) {
  const Request request = parse_command_line(arguments);
  std::optional<tbb::global_control> limit;
  if (request.options.threads) {
    limit.emplace(tbb::global_control::max_allowed_parallelism, *request.options.threads);
  }
  const ExitCode code = carry_out(request);
  if (!std::cout.flush()) throw Failure("cannot write to standard output");
  return code;
}

void print_failure(std::string_view message, std::string_view advice) {
  std::cerr << "brochure: " << message << '\n';
  if (!advice.empty()) std::cerr << advice << '\n';
}

}  // namespace
}  // namespace brochure

int main(int argc, char** argv) {
  using brochure::ExitCode;
  ExitCode code = ExitCode::NotPossible;
  try {
    code = brochure::run({argv, static_cast<std::size_t>(argc)});
  } catch (const brochure::Failure& failure) {
    brochure::print_failure(failure.what(), failure.advice);
  } catch (const std::filesystem::filesystem_error& error) {
    brochure::print_failure(error.path1().string() + ": " + error.code().message(), "");
  } catch (const std::exception& error) {
    brochure::print_failure(error.what(), "");
  }
  return static_cast<int>(code);
}
