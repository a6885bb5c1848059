#include "cli/program.h"

#include <cstdlib>

#include <sys/wait.h>

#include "support/scratch_folder.h"

namespace brochure {
namespace {

std::string quoted(const std::string& text) {
  std::string quoted = "'";
  for (const char letter : text) {
    if (letter == '\'') {
      quoted += "'\\''";
    } else {
      quoted += letter;
    }
  }
  return quoted + "'";
}

}  // namespace

Run run_brochure(const std::vector<std::string>& arguments,
                 const std::filesystem::path& working_folder, const std::string& before) {
  const ScratchFolder scratch;
  const std::string out = (scratch.path / "out").string();
  const std::string err = (scratch.path / "err").string();
  std::string command =
      "cd " + quoted(working_folder.string()) + " && " + before + " " + quoted(BROCHURE_PROGRAM);
  for (const std::string& argument : arguments) command += " " + quoted(argument);
  // A subshell, so that a limit set before does not outlive the run.
  command = "(" + command + ") > " + quoted(out) + " 2> " + quoted(err) + " < /dev/null";
  const int status = std::system(command.c_str());  // NOLINT(cert-env33-c): quoted above
  return {.exit_code = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status),
          .out = scratch.read("out"),
          .err = scratch.read("err")};
}

}  // namespace brochure
