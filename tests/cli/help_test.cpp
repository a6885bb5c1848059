#include <filesystem>
#include <string>

#include <doctest/doctest.h>

#include "cli/program.h"
#include "cli/small_site.h"
#include "support/text.h"

namespace brochure {
namespace {

Run run(const std::vector<std::string>& arguments) {
  return run_brochure(arguments, std::filesystem::temp_directory_path());
}

TEST_CASE("without a command the program says what it is and what it can do") {
  const Run overview = run({});
  CHECK(overview.exit_code == 0);
  CHECK(contains(overview.out, "brochure build"));
  CHECK(contains(overview.out, "brochure check"));
  CHECK(contains(overview.out, "docs/content.md"));
  CHECK(overview.err.empty());
  for (const char* asking : {"--help", "-h", "help"}) {
    CHECK(run({asking}).out == overview.out);
    CHECK(run({asking}).exit_code == 0);
  }
}

TEST_CASE("every command explains itself, each option with a sentence, and an example") {
  for (const std::string command : {"build", "check", "help"}) {
    CAPTURE(command);
    const Run help = run({"help", command});
    CHECK(help.exit_code == 0);
    CHECK(contains(help.out, "Usage: brochure " + command));
    CHECK(contains(help.out, "Example:\n  brochure " + command));
  }
  const std::string options = run({"help", "build"}).out;
  for (const char* option : {"--output DIR", "--root DIR", "--packages DIR", "--format FORMAT",
                             "--threads N", "--quiet"}) {
    CAPTURE(option);
    CHECK(contains(options, option));
  }
}

TEST_CASE("a command's --help is the same text") {
  CHECK(run({"build", "--help"}).out == run({"help", "build"}).out);
}

TEST_CASE("the program says its version") {
  const Run version = run({"--version"});
  CHECK(version.exit_code == 0);
  CHECK(version.out.starts_with("brochure "));
}

TEST_CASE("what the program does not know is answered with what may have been meant") {
  const Run command = run({"biuld"});
  CHECK(command.exit_code == 2);
  CHECK(command.out.empty());
  CHECK(command.err == "brochure: unknown command 'biuld'\nDid you mean 'build'?\n");

  const Run option = run({"build", "--outptu", "x"});
  CHECK(option.exit_code == 2);
  CHECK(option.err == "brochure: unknown option '--outptu'\nDid you mean '--output'?\n");

  CHECK(run({"help", "chek"}).err == "brochure: unknown command 'chek'\nDid you mean 'check'?\n");
  CHECK(contains(run({"something-else"}).err, "See brochure --help."));
  CHECK(run({"build", "site"}).exit_code == 2);
}

TEST_CASE("values that an option cannot take are refused") {
  for (const std::vector<std::string>& wrong : {std::vector<std::string>{"build", "--threads", "0"},
                                                {"build", "--threads", "many"},
                                                {"build", "--threads"},
                                                {"check", "--format", "xml"},
                                                {"build", "--output"}}) {
    CAPTURE(wrong.back());
    const Run refused = run(wrong);
    CHECK(refused.exit_code == 2);
    CHECK(refused.err.starts_with("brochure: --"));
  }
}

TEST_CASE("outside a project the program says what is missing and what to do") {
  const ScratchFolder nowhere;
  const Run run = run_brochure({"build"}, nowhere.path);
  CHECK(run.exit_code == 2);
  CHECK(run.err == "brochure: no project in '" + nowhere.path.string() +
                       "': there is no content\n"
                       "Run brochure in the project's folder, or name that with --root DIR.\n");
  nowhere.write("content/pages/about.md", "");
  CHECK(contains(run_brochure({"check"}, nowhere.path).err, "there is no themes\n"));
  nowhere.write("themes/base/theme.toml", "");
  CHECK(contains(run_brochure({"check"}, nowhere.path).err, "there is no site/site.toml\n"));
  CHECK(run_brochure({"check", "--root", "/nowhere"}, nowhere.path).exit_code == 2);
}

TEST_CASE("a folder that is none is named") {
  const ScratchFolder project;
  project.write("content", "a file");
  project.write("themes/base/theme.toml", "");
  project.write("site/site.toml", "title = \"Small\"");
  const Run run = run_brochure({"check"}, project.path);
  CHECK(run.exit_code == 2);
  CHECK(run.err == "brochure: ./content: Not a directory\n");
}

TEST_CASE("output that cannot be written is not taken for done") {
  if (!std::filesystem::exists("/dev/full")) return;
  const SmallSite site;
  // The shell's last redirection wins over the test's.
  const Run run =
      run_brochure({"check", "--format", "json"}, site.scratch.path, "exec > /dev/full;");
  CHECK(run.exit_code == 2);
  CHECK(contains(run.err, "cannot write to standard output"));
}

}  // namespace
}  // namespace brochure
