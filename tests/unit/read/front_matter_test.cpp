#include "read/front_matter.h"

#include <string>

#include <doctest/doctest.h>

namespace brochure {
namespace {

struct Parts {
  std::string data;
  std::uint32_t data_line = 0;
  std::string body;
  std::uint32_t body_line = 0;
  bool operator==(const Parts&) const = default;
};

Parts parts_of(const std::string& text, const std::string& path = "content/pages/x.md") {
  Diagnostics diagnostics;
  const SourceFile source{path, text};
  const auto parts = split_front_matter(source, FileId{0}, diagnostics);
  REQUIRE(parts.has_value());
  CHECK(diagnostics.empty());
  return {std::string(parts->data), parts->data_line, std::string(parts->body), parts->body_line};
}

/// "line:column code" of what is wrong.
std::string fault_of(const std::string& text) {
  Diagnostics diagnostics;
  const SourceFile source{"content/pages/x.md", text};
  CHECK_FALSE(split_front_matter(source, FileId{0}, diagnostics).has_value());
  REQUIRE(diagnostics.size() == 1);
  const Diagnostic& one = diagnostics[0];
  return std::to_string(one.where.line) + ":" + std::to_string(one.where.column) + " " +
         std::string(about(one.code).name);
}

TEST_CASE("data stands between two lines of +++, the body below") {
  CHECK(parts_of("+++\na = 1\n+++\nBody\n") == Parts{"a = 1\n", 2, "Body\n", 4});
  CHECK(parts_of("+++\n+++\n") == Parts{"", 2, "", 3});
  CHECK(parts_of("+++\na = 1\n+++") == Parts{"a = 1\n", 2, "", 4});
  CHECK(parts_of("+++\n\n\n+++\n\nBody") == Parts{"\n\n", 2, "\nBody", 5});
}

TEST_CASE("blanks behind the plus signs do no harm") {
  CHECK(parts_of("+++ \na = 1\n+++\t \nBody\n") == Parts{"a = 1\n", 2, "Body\n", 4});
}

TEST_CASE("the first line of +++ ends the data, further ones are text") {
  CHECK(parts_of("+++\na = 1\n+++\nBody\n+++\nmore\n").body == "Body\n+++\nmore\n");
  CHECK(parts_of("+++\na = \"\"\"\n +++\n\"\"\"\n+++\nBody").data == "a = \"\"\"\n +++\n\"\"\"\n");
}

TEST_CASE("a .toml file is data alone") {
  CHECK(parts_of("a = 1\n", "content/cities/x.toml") == Parts{"a = 1\n", 1, "", 1});
}

TEST_CASE("a file with blanks alone is empty") {
  CHECK(fault_of("") == "0:0 empty-document");
  CHECK(fault_of(" \n\t\n") == "0:0 empty-document");
}

TEST_CASE("what stands before the front matter is shown") {
  CHECK(fault_of("Body\n") == "1:1 front-matter-missing");
  CHECK(fault_of("\n\n+++\na = 1\n+++\n") == "3:1 front-matter-missing");
  CHECK(fault_of(" +++\na = 1\n+++\n") == "1:1 front-matter-missing");
  CHECK(fault_of("---\na: 1\n---\n") == "1:1 front-matter-missing");
  CHECK(fault_of("++\na = 1\n++\n") == "1:1 front-matter-missing");
}

TEST_CASE("where the front matter was meant to end is shown") {
  CHECK(fault_of("+++\na = 1\n") == "1:1 front-matter-not-closed");
  CHECK(fault_of("+++") == "1:1 front-matter-not-closed");
  CHECK(fault_of("+++\na = 1\n---\nBody\n") == "3:1 front-matter-not-closed");
  CHECK(fault_of("+++\na = 1\n++++\nBody\n") == "3:1 front-matter-not-closed");
  CHECK(fault_of("+++\na = 1\n\n- item\n") == "1:1 front-matter-not-closed");
}

}  // namespace
}  // namespace brochure
