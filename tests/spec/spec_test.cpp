// Every example in tests/spec is what it says it is.

#include <set>
#include <string>

#include <doctest/doctest.h>
#include <fmt/format.h>

#include "spec/example.h"
#include "support/golden.h"

namespace brochure {
namespace {

/// Rewrites what the file's examples are expected to give.
void renew(const std::filesystem::path& file) {
  const std::string text = read_text_file(file);
  std::string renewed;
  std::size_t done = 0;
  for (const Example& example : examples_in(text)) {
    renewed += text.substr(done, example.expected_begin - done);
    renewed += result_of(example);
    done = example.expected_end;
  }
  renewed += text.substr(done);
  if (renewed != text) write_text_file(file, renewed);
}

void check_examples(const std::string& name) {
  const std::filesystem::path file = tests_folder("spec") / name;
  if (updating_goldens()) renew(file);
  for (const Example& example : examples_in(read_text_file(file))) {
    const std::string title = fmt::format("{}, line {}", example.heading, example.line);
    SUBCASE(title.c_str()) {
      const std::string difference_found = difference(example.expected, result_of(example));
      INFO("tests/spec/", name, ":", example.line, ": ", example.heading, "\n", difference_found);
      CHECK(difference_found.empty());
    }
  }
}

// The names of the files, which are tests each: the names of tests must be known to the compiler.
TEST_CASE("spec: places and ids") { check_examples("places-and-ids.md"); }
TEST_CASE("spec: front matter") { check_examples("front-matter.md"); }
TEST_CASE("spec: Markdown") { check_examples("markdown.md"); }
TEST_CASE("spec: questions") { check_examples("questions.md"); }
TEST_CASE("spec: references") { check_examples("references.md"); }
TEST_CASE("spec: relations") { check_examples("relations.md"); }
TEST_CASE("spec: numbering") { check_examples("numbering.md"); }
TEST_CASE("spec: aliases") { check_examples("aliases.md"); }
TEST_CASE("spec: footnotes") { check_examples("footnotes.md"); }
TEST_CASE("spec: pictures") { check_examples("pictures.md"); }
TEST_CASE("spec: videos") { check_examples("videos.md"); }
TEST_CASE("spec: languages") { check_examples("languages.md"); }
TEST_CASE("spec: limits") { check_examples("limits.md"); }
TEST_CASE("spec: regressions") { check_examples("regressions.md"); }

TEST_CASE("every file of tests/spec is one of the tests above") {
  const std::string tests = read_text_file(tests_folder("spec") / "spec_test.cpp");
  for (const auto& entry : std::filesystem::directory_iterator(tests_folder("spec"))) {
    const std::string name = entry.path().filename().string();
    if (!name.ends_with(".md") || name == "README.md") continue;
    INFO(name);
    CHECK(tests.find("check_examples(\"" + name + "\")") != std::string::npos);
  }
}

}  // namespace
}  // namespace brochure
