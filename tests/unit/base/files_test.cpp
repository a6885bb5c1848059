#include "base/files.h"

#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include <doctest/doctest.h>
#include <sys/stat.h>
#include <unistd.h>

#include "support/scratch_folder.h"

namespace brochure {
namespace {

namespace fs = std::filesystem;

const FolderRules markdown{.text_endings = {".md"}};

std::vector<std::string> paths_of(const Sources& sources) {
  std::vector<std::string> paths;
  for (const SourceFile& file : sources) paths.push_back(file.path);
  return paths;
}

struct Result {
  FolderContents contents;
  Diagnostics diagnostics;
};

Result read(const ScratchFolder& scratch, const FolderRules& rules = markdown) {
  Result result;
  result.contents = read_folder(scratch.path, "content", rules, result.diagnostics);
  return result;
}

std::string text_read(std::string_view written) {
  const ScratchFolder scratch;
  scratch.write("content/a.md", written);
  const Result result = read(scratch);
  REQUIRE(result.diagnostics.empty());
  return result.contents.texts.at(0).text;
}

Diagnostic only_problem(const Result& result) {
  REQUIRE(result.diagnostics.size() == 1);
  return result.diagnostics.front();
}

TEST_CASE("text files are read and the others named, sorted by their bytes") {
  const ScratchFolder scratch;
  for (const char* path : {"b.md", "B.md", "a/z.md", "a.md", "a-b/c.md", "ä.md"}) {
    scratch.write("content/" + std::string(path), path);
  }
  scratch.write("content/a/z.jpg", "\xFF\xD8");
  scratch.write("content/a/a.png", "");
  scratch.write("elsewhere/c.md", "c");

  const Result result = read(scratch);
  CHECK(paths_of(result.contents.texts) ==
        std::vector<std::string>{"content/B.md", "content/a-b/c.md", "content/a.md",
                                 "content/a/z.md", "content/b.md", "content/ä.md"});
  CHECK(result.contents.texts[0].text == "B.md");
  CHECK(result.contents.others == std::vector<std::string>{"content/a/a.png", "content/a/z.jpg"});
  CHECK(result.diagnostics.empty());
}

TEST_CASE("paths don't depend on how the root is written") {
  const ScratchFolder scratch;
  scratch.write("content/a/b.md", "");
  Diagnostics diagnostics;
  for (const fs::path& root :
       {scratch.path, scratch.path / "", scratch.path / "." / "content" / ".."}) {
    const auto contents = read_folder(root, "content", markdown, diagnostics);
    CHECK(paths_of(contents.texts) == std::vector<std::string>{"content/a/b.md"});
  }
}

TEST_CASE("hidden files, hidden folders and README.md are left out") {
  const ScratchFolder scratch;
  for (const char* path : {".a.md", ".git/b.md", "c/README.md", "README.md", "c/.d", "READ.md"}) {
    scratch.write("content/" + std::string(path), "");
  }
  const Result result = read(scratch);
  CHECK(paths_of(result.contents.texts) == std::vector<std::string>{"content/READ.md"});
  CHECK(result.contents.others.empty());
}

TEST_CASE("hidden files are listed where they are asked for") {
  const ScratchFolder scratch;
  scratch.write("content/.well-known/security.txt", "");
  scratch.write("content/README.md", "");
  const Result result = read(scratch, {.hidden = FolderRules::Hidden::Listed});
  CHECK(result.contents.others == std::vector<std::string>{"content/.well-known/security.txt"});
}

TEST_CASE("a file can be read on its own, by the same rules") {
  const ScratchFolder scratch;
  scratch.write("site/site.toml", "a\r\n");
  scratch.write("site/bad.toml", "\xFF");
  Diagnostics diagnostics;
  const SourceFile file = read_text_file(scratch.path, "site/site.toml", {}, diagnostics);
  CHECK(file.path == "site/site.toml");
  CHECK(file.text == "a\n");
  CHECK(diagnostics.empty());
  CHECK(read_text_file(scratch.path, "site/bad.toml", {}, diagnostics).text.empty());
  CHECK(read_text_file(scratch.path, "site/gone.toml", {}, diagnostics).text.empty());
  REQUIRE(diagnostics.size() == 2);
  CHECK(diagnostics[0].code == Code::NotUtf8);
  CHECK(diagnostics[1].message == "cannot read the file: No such file or directory");
}

TEST_CASE("every line end is read as a line feed") {
  CHECK(text_read("a\r\nb\rc\n\r\n\rd\r") == "a\nb\nc\n\n\nd\n");
}

TEST_CASE("a byte order mark is dropped") { CHECK(text_read("\xEF\xBB\xBF+++") == "+++"); }

TEST_CASE("what is not UTF-8 is reported with its place, and its text left empty") {
  const ScratchFolder scratch;
  scratch.write("content/a.md", "fine");
  scratch.write("content/b.md", "first\nM\xC3\xA5lm\xF6\n");
  const Result result = read(scratch);
  const Diagnostic problem = only_problem(result);
  CHECK(problem.code == Code::NotUtf8);
  CHECK(problem.where == Span{.file = FileId{1}, .line = 2, .column = 6, .length = 1});
  CHECK(problem.message == "not UTF-8 text: byte 0xF6");
  CHECK(result.contents.texts.at(1).text.empty());
}

TEST_CASE("all that UTF-8 forbids is refused") {
  for (const std::string_view bad :
       {std::string_view("\0", 1), std::string_view("\xC0\x80"), std::string_view("\xED\xA0\x80"),
        std::string_view("\xF4\x90\x80\x80"), std::string_view("\xE2\x82"),
        std::string_view("\x80")}) {
    const ScratchFolder scratch;
    scratch.write("content/a.md", bad);
    CHECK(only_problem(read(scratch)).code == Code::NotUtf8);
  }
  CHECK(text_read("\xF4\x8F\xBF\xBF\xED\x9F\xBF") == "\xF4\x8F\xBF\xBF\xED\x9F\xBF");
}

TEST_CASE("UTF-16 is recognised") {
  const ScratchFolder scratch;
  scratch.write("content/a.md", std::string_view("\xFF\xFE+\0", 4));
  CHECK(only_problem(read(scratch)).message == "not UTF-8 text, but UTF-16");
}

TEST_CASE("a text may be as large as the limit, and no larger") {
  const ScratchFolder scratch;
  scratch.write("content/a.md", std::string(2048, 'x'));
  CHECK(read(scratch, {.text_endings = {".md"}, .bytes_max = 2048}).diagnostics.empty());
  const Result result = read(scratch, {.text_endings = {".md"}, .bytes_max = 2047});
  CHECK(only_problem(result).code == Code::FileTooLarge);
  CHECK(result.contents.texts.at(0).text.empty());
}

TEST_CASE("a link that leads nowhere cannot be read") {
  const ScratchFolder scratch;
  scratch.write("content/b.md", "b");
  fs::create_symlink("missing.md", scratch.path / "content/a.md");
  const Result result = read(scratch);
  CHECK(only_problem(result).code == Code::UnreadableFile);
  CHECK(only_problem(result).where.file == FileId{0});
  CHECK(result.contents.texts.at(1).text == "b");
}

TEST_CASE("a link within the folder is read, one that leads out is not") {
  const ScratchFolder scratch;
  scratch.write("content/a.md", "a");
  scratch.write("secret.md", "secret");
  scratch.write("secret.jpg", "secret");
  fs::create_symlink("a.md", scratch.path / "content/b.md");
  fs::create_symlink("../secret.md", scratch.path / "content/c.md");
  fs::create_symlink("../secret.jpg", scratch.path / "content/c.jpg");
  const Result result = read(scratch);
  CHECK(result.contents.texts.at(1).text == "a");
  CHECK(result.contents.texts.at(2).text.empty());
  CHECK(only_problem(result).message ==
        "cannot read the file: it is a link that leads out of the folder");
  CHECK(result.contents.others.empty());
}

TEST_CASE("a link to a folder is not entered, so that a circle ends") {
  const ScratchFolder scratch;
  scratch.write("content/a/b.md", "b");
  fs::create_directory_symlink("..", scratch.path / "content/a/up");
  fs::create_directory_symlink(fs::temp_directory_path(), scratch.path / "content/out");
  const Result result = read(scratch);
  CHECK(paths_of(result.contents.texts) == std::vector<std::string>{"content/a/b.md"});
  CHECK(result.diagnostics.empty());
}

TEST_CASE("a file without permission is reported") {
  if (geteuid() == 0) return;  // may read everything
  const ScratchFolder scratch;
  scratch.write("content/a.md", "a");
  fs::permissions(scratch.path / "content/a.md", fs::perms::none);
  CHECK(only_problem(read(scratch)).message == "cannot read the file: Permission denied");
}

TEST_CASE("a folder without permission is reported, and the rest is read") {
  if (geteuid() == 0) return;  // may read everything
  const ScratchFolder scratch;
  scratch.write("content/a/b.md", "b");
  scratch.write("content/c.md", "c");
  fs::permissions(scratch.path / "content/a", fs::perms::none);
  const Result result = read(scratch);
  CHECK(only_problem(result).message == "cannot read the file: Permission denied");
  fs::permissions(scratch.path / "content/a", fs::perms::owner_all);
}

TEST_CASE("a named pipe is not waited for") {
  const ScratchFolder scratch;
  scratch.write("content/b.md", "b");
  REQUIRE(mkfifo((scratch.path / "content/a.md").c_str(), 0600) == 0);
  CHECK(only_problem(read(scratch)).message == "cannot read the file: it is not an ordinary file");
}

TEST_CASE("a folder that is not there is an exception") {
  const ScratchFolder scratch;
  CHECK_THROWS_AS(read(scratch), fs::filesystem_error);
}

}  // namespace
}  // namespace brochure
