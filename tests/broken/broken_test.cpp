// Every broken site is told of all its mistakes, and every mistake that content can have is shown
// somewhere.

#include <filesystem>
#include <map>
#include <set>
#include <string>

#include <doctest/doctest.h>
#include <fmt/format.h>

#include "base/diagnostic.h"
#include "spec/example.h"
#include "support/content.h"
#include "support/golden.h"
#include "support/scratch_folder.h"

namespace brochure {
namespace {

namespace fs = std::filesystem;

TEST_CASE("a broken site is told of all its mistakes at once, in the order of its files") {
  for (const auto& entry : fs::directory_iterator(tests_folder("broken"))) {
    if (!entry.is_directory()) continue;
    const std::string name = entry.path().filename().string();
    SUBCASE(name.c_str()) {
      const std::string report = report_of(check_content_folder(entry.path()));
      const fs::path file = entry.path() / "expected.txt";
      if (updating_goldens()) write_text_file(file, report);
      const std::string difference_found = difference(read_text_file(file), report);
      INFO("tests/broken/", name, "/expected.txt\n", difference_found);
      CHECK(difference_found.empty());
    }
  }
}

TEST_CASE("a file that cannot be opened is reported, and nothing that refers to it") {
  const ScratchFolder folder;
  folder.write("content/pages/about.md", "+++\ntitle = \"About\"\n+++\nIn <city:ghent>.\n");
  folder.write("content/cities/.keep", "");
  fs::create_symlink("nowhere.toml", folder.path / "content/cities/ghent.toml");
  CHECK(report_of(check_content_folder(folder.path)) ==
        "content/cities/ghent.toml: error: cannot read the file: No such file or directory "
        "[unreadable-file]\n");
}

TEST_CASE("a file that is too large is reported, and nothing that refers to it") {
  const ScratchFolder folder;
  folder.write("content/pages/about.md", "+++\ntitle = \"About\"\n+++\nSee [](page:long).\n");
  folder.write("content/pages/long.md", std::string(300 * 1024, 'x'));
  CHECK(report_of(check_content_folder(folder.path)) ==
        "content/pages/long.md: error: the file is larger than 256 KB [file-too-large]\n");
}

/// What no text can cause: mistakes of themes, of site.toml, of pictures and videos, and reader
/// versions left behind, tested with those; and what the tests above make when they run.
const std::set<Code> shown_elsewhere{
    Code::UnreadableFile,  Code::FileTooLarge,     Code::UnknownTheme,      Code::TemplateSyntax,
    Code::MissingTemplate, Code::MissingPackage,   Code::MissingAsset,      Code::MissingWord,
    Code::BadToken,        Code::WrongPlaceholder, Code::IncompleteImprint, Code::LowContrast,
    Code::DamagedFile,     Code::OutdatedExport};

std::string all_expected_reports() {
  std::string all;
  for (const auto& [path, text] : files_below(tests_folder("broken"))) {
    if (path.ends_with("/expected.txt")) all += text;
  }
  for (const auto& [path, text] : files_below(tests_folder("spec"))) {
    if (!path.ends_with(".md") || path.find('/') != std::string::npos) continue;
    for (const Example& example : examples_in(text)) all += example.expected;
  }
  return all;
}

TEST_CASE("every mistake that content can have is shown in tests/spec or tests/broken") {
  const std::string reports = all_expected_reports();
  for (const CodeInfo& info : all_codes()) {
    if (shown_elsewhere.contains(info.code)) continue;
    INFO(info.name);
    CHECK(reports.find(fmt::format("[{}]\n", info.name)) != std::string::npos);
  }
}

}  // namespace
}  // namespace brochure
