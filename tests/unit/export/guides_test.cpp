#include "export/guides.h"

#include <filesystem>
#include <string>

#include <doctest/doctest.h>

#include "support/golden.h"

namespace brochure {
namespace {

/// What the page in docs/ lacks of the text; nothing if they are the same.
std::string outdated(const char* page, const std::string& text) {
  const std::filesystem::path file = tests_folder("..") / "docs" / page;
  if (updating_goldens()) write_text_file(file, text);
  return difference(read_text_file(file), text);
}

TEST_CASE("docs/fields.md says what the table of fields says; else run tests/run --update") {
  CHECK(outdated("fields.md", field_guide()) == "");
}

TEST_CASE("docs/diagnostics.md names every code; else run tests/run --update") {
  CHECK(outdated("diagnostics.md", diagnostic_guide()) == "");
}

TEST_CASE("a field of a table stands below it, with the table's name") {
  CHECK(field_guide().find("| **`wording.toolkits`** | references to a toolkit |") !=
        std::string::npos);
}

TEST_CASE("choices, ranges and reasons are told") {
  const std::string guide = field_guide();
  CHECK(guide.find("one of `example`, `case-study`, `good-practice`") != std::string::npos);
  CHECK(guide.find("a whole number, 1 to 100") != std::string::npos);
  CHECK(guide.find("references to a key factor, each with `why`") != std::string::npos);
}

}  // namespace
}  // namespace brochure
