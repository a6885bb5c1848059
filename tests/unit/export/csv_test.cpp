#include "export/csv.h"

#include <doctest/doctest.h>

namespace brochure {
namespace {

/// Without the mark at its beginning and the line of the header.
std::string line_of(const std::string& field) {
  const std::string csv = to_csv({.header = {"a", "b"}, .rows = {{field, "x"}}});
  const std::string head =
      "\xEF\xBB\xBF"
      "a,b\r\n";
  REQUIRE(csv.starts_with(head));
  return csv.substr(head.size());
}

TEST_CASE("a sheet is UTF-8 that says so, with a line for the header and for each row") {
  CHECK(to_csv({.header = {"Stadt"}, .rows = {{"Köln"}}}) ==
        "\xEF\xBB\xBF"
        "Stadt\r\nKöln\r\n");
}

TEST_CASE("a field with commas, quotes or line breaks is quoted") {
  CHECK(line_of("Ghent, Belgium") == "\"Ghent, Belgium\",x\r\n");
  CHECK(line_of("the \"fair\"") == "\"the \"\"fair\"\"\",x\r\n");
  CHECK(line_of("one\ntwo") == "\"one\ntwo\",x\r\n");
}

TEST_CASE("no field is a formula to a spreadsheet") {
  CHECK(line_of("=1+1") == "'=1+1,x\r\n");
  CHECK(line_of("+49") == "'+49,x\r\n");
  CHECK(line_of("-a") == "'-a,x\r\n");
  CHECK(line_of("@SUM(A1)") == "'@SUM(A1),x\r\n");
  CHECK(line_of("=A1,B1") == "\"'=A1,B1\",x\r\n");
}

TEST_CASE("a number below zero stays a number") { CHECK(line_of("-79.38") == "-79.38,x\r\n"); }

}  // namespace
}  // namespace brochure
