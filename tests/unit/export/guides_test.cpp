#include "export/guides.h"

#include <doctest/doctest.h>

#include "support/generated_page.h"

namespace brochure {
namespace {

TEST_CASE("docs/fields.md says what the table of fields says; else run tests/run --update") {
  CHECK(is_up_to_date("docs/fields.md", field_guide()));
}

TEST_CASE("docs/diagnostics.md names every code; else run tests/run --update") {
  CHECK(is_up_to_date("docs/diagnostics.md", diagnostic_guide()));
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
