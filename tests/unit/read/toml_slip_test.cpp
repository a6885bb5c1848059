#include "read/toml_slip.h"

#include <string>

#include <doctest/doctest.h>

#include "support/content.h"

namespace brochure {
namespace {

/// "line: message | help" for data that is not TOML.
std::string slip_in(const std::string& data) {
  const CheckedContent checked =
      check_content({{"content/pages/x.md", "+++\n" + data + "\n+++\n"}});
  REQUIRE(checked.diagnostics.size() == 1);
  const Diagnostic& one = checked.diagnostics[0];
  CHECK(one.code == Code::TomlSyntax);
  return std::to_string(one.where.line) + ": " + one.message + " | " + one.help.at(0);
}

TEST_CASE("texts without quotes, or with the wrong ones") {
  CHECK(slip_in("title = About us") ==
        "2: the text of 'title' has no quotes | write title = \"About us\"");
  CHECK(slip_in("title = Über uns") ==
        "2: the text of 'title' has no quotes | write title = \"Über uns\"");
  CHECK(slip_in("title = “About”") ==
        "2: these quotation marks are not the straight ones | write title = \"About\"");
  CHECK(slip_in("title = „About“") ==
        "2: these quotation marks are not the straight ones | write title = \"About\"");
  CHECK(slip_in("title = \"About") ==
        "2: the text of 'title' has no end | write title = \"About\"");
  CHECK(slip_in("title = \"About”") ==
        "2: the text of 'title' has no end | write title = \"About\"");
}

TEST_CASE("quotation marks and backslashes within a text") {
  CHECK(slip_in("title = \"The \"best\" plan\"") ==
        "2: the text of 'title' ends at its second quotation mark | within a text, write quotation "
        "marks as “ and ”, or as \\\"");
  CHECK(slip_in("title = \"A \\plan\"") ==
        "2: a backslash means something of its own in a text | write two of them, \\\\, where you "
        "mean one");
}

TEST_CASE("the sign between name and value") {
  CHECK(slip_in("title: \"About\"") ==
        "2: a colon where the sign = belongs | write title = \"About\"");
  CHECK(slip_in("title: About") == "2: a colon where the sign = belongs | write title = \"About\"");
  CHECK(slip_in("title \"About\"").starts_with("2: a line that is not a field | "));
  CHECK(slip_in("short title = \"About\"") ==
        "2: the name of a field has no blanks | write short_title = ...");
  CHECK(slip_in("title =") ==
        "2: 'title' has no value | write it, or remove the line: title = "
        "\"...\"");
}

TEST_CASE("dates, numbers and truth") {
  CHECK(
      slip_in("reviewed = 31.05.2013").starts_with("2: '31.05.2013' is not a date | write dates"));
  CHECK(slip_in("reviewed = 31/5/2013").starts_with("2: '31/5/2013' is not a date"));
  CHECK(slip_in("reviewed = 2013-5-31").starts_with("2: '2013-5-31' is not a date"));
  CHECK(slip_in("reviewed = 2013-13-01").starts_with("2: there is no day 2013-13-01"));
  CHECK(slip_in("order = 05") == "2: a number does not begin with 0 | write order = 5");
  CHECK(slip_in("stub = True") ==
        "2: 'True' is neither true nor false | write stub = true, or put a text in quotes");
  CHECK(slip_in("stub = no") ==
        "2: 'no' is neither true nor false | write stub = false, or put a text in quotes");
}

TEST_CASE("lists and tables") {
  CHECK(slip_in("aliases = [\"a\", \"b\"\ntitle = \"x\"") ==
        "2: the list that begins here has no end | put ] behind its last item");
  CHECK(slip_in("aliases = [\n  \"a\",\n  \"b\"\n") ==
        "2: the list that begins here has no end | put ] behind its last item");
  CHECK(
      slip_in("aliases = [\"a\" \"b\"]") ==
      "2: between two items of a list stands a comma | put , between them, and ] behind the last");
  CHECK(slip_in("related = [{ to = \"a\" why = \"b\" }]") ==
        "2: between two fields in { } stands a comma | put , between them");
  CHECK(slip_in("[[group]\nid = \"a\"")
            .starts_with("2: the name of a table stands between brackets | "));
}

TEST_CASE("what stands twice") {
  CHECK(slip_in("title = \"a\"\ntitle = \"b\"") ==
        "3: 'title' stands here for the second time | keep one of the two");
  CHECK(slip_in("[group]\nid = \"a\"\n[group]\nid = \"b\"") ==
        "4: 'group' stands here for the second time | where there are several, each begins with "
        "[[group]]");
}

TEST_CASE("a text over several lines that never ends is shown where it begins") {
  CHECK(slip_in("title = \"x\"\nsummary = \"\"\"\nA\nB\n") ==
        "3: the text that begins here has no end | put \"\"\" behind it");
}

TEST_CASE("prose in place of data") {
  CHECK(slip_in("title = \"x\"\n\nThis is the text.").starts_with("4: a line that is not a field"));
}

TEST_CASE("whatever else is wrong, something is said") {
  for (const char* data : {"=", "= 1", "a.b.c = ", "]", "}", "title = {", "title = [", "title = '",
                           "\"\" = 1\n\"\" = 2", "title = 1_", "title = 0x", "title = \"\\u12\"",
                           "title = \"a\" # x\ntitle", "[]", "[[]]", "[a", "title = nan1"}) {
    CAPTURE(data);
    const CheckedContent checked =
        check_content({{"content/pages/x.md", "+++\n" + std::string(data) + "\n+++\n"}});
    REQUIRE_FALSE(checked.diagnostics.empty());
    CHECK_FALSE(checked.diagnostics[0].message.empty());
    CHECK_FALSE(checked.diagnostics[0].help.empty());
  }
}

}  // namespace
}  // namespace brochure
