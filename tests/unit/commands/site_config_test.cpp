#include "commands/site_config.h"

#include <string>
#include <string_view>

#include <doctest/doctest.h>

#include "support/scratch_folder.h"

namespace brochure {
namespace {

struct Loaded {
  Site site;
  Problems problems;
};

/// A site.toml with these lines below its title.
Loaded loaded(const std::string& lines, const std::string& title = "title = \"Kit\"\n") {
  const ScratchFolder folder;
  folder.write(site_file, title + lines);
  Loaded result;
  result.site = load_site(folder.path, result.problems).site;
  return result;
}

/// The one problem of an address that cannot be used.
std::string problem_of(const std::string& address) {
  const Problems problems = loaded("address = \"" + address + "\"\n").problems;
  REQUIRE(problems.size() == 1);
  CHECK(problems[0].line == 2);
  CHECK_FALSE(problems[0].help.empty());
  return problems[0].message;
}

TEST_CASE("the address of the site may name a server, and a folder on it") {
  for (const char* address :
       {"https://example.eu", "https://example.eu/", "http://localhost:8080/", "https://x.eu/a/b-c",
        "https://x.eu/a_b.v1/~kit/", "https://xn--hhe-sna.eu/", "https://[::1]:80/kit"}) {
    CAPTURE(address);
    const Loaded result = loaded(std::string("address = \"") + address + "\"\n");
    CHECK(result.problems.empty());
    CHECK(result.site.address.ends_with('/'));
  }
}

TEST_CASE("the way to a server may be written in capitals") {
  CHECK(loaded("address = \"HTTPS://example.eu\"\n").site.address == "https://example.eu/");
}

TEST_CASE("an address that names no server, or more than a folder, is reported") {
  CHECK(problem_of("example.eu") == "'address' takes an address on the web");
  for (const char* address : {"https://", "https:///kit/", "https://:80/", "https://-/kit"}) {
    CAPTURE(address);
    CHECK(problem_of(address) == "'address' names no server");
  }
  CHECK(problem_of("https://x.eu/?query") == "'address' names more than a folder");
  CHECK(problem_of("https://x.eu?query") == "'address' names more than a folder");
  CHECK(problem_of("https://x.eu/#top") == "'address' names more than a folder");
  CHECK(problem_of("https://x.eu/kit/index.html") == "'address' names more than a folder");
  CHECK(problem_of("https://x.eu//") == "'address' names a folder without a name");
  CHECK(problem_of("https://x.eu/a//b") == "'address' names a folder without a name");
}

TEST_CASE("an address holds nothing that servers or their rules give a meaning to") {
  for (const char* address :
       {"https://x.eu/my kit", "https://x.eu/a;b/", "https://x.eu/{a}/", "https://x.eu/höhe/",
        "https://x.eu/a%20b/", "https://x y.eu/", "https://user@x.eu/", "https://x.eu/../a/"}) {
    CAPTURE(address);
    CHECK(problem_of(address).starts_with("'address' "));
  }
  // Before a line of its own could come into the rules.
  CHECK(problem_of("https://x.eu/\\n/evil") == "'address' takes a single line");
}

TEST_CASE("a licence is an address of any page") {
  CHECK(loaded("licence = \"https://x.eu/by.html?v=4#en\"\n").problems.empty());
  const auto message = [](const std::string& licence) {
    const Problems problems = loaded("licence = \"" + licence + "\"\n").problems;
    return problems.size() == 1 ? problems[0].message : std::string();
  };
  CHECK(message("CC BY") == "'licence' takes an address on the web");
  CHECK(message("https:///by") == "'licence' names no server");
  CHECK(message("https://x.eu/a b") == "'licence' holds what no address does: ' '");
}

TEST_CASE("texts are of one line, and of characters that can be shown") {
  for (const char* key : {"description", "publisher", "contact", "edition"}) {
    CAPTURE(key);
    const Problems problems = loaded(std::string(key) + " = \"a\\u0007b\"\n").problems;
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].message ==
          std::string("'") + key + "' holds a character that cannot be shown");
    CHECK(problems[0].line == 2);
  }
  const Problems problems = loaded("[imprint]\npostal_address = \"\"\"a\nb\"\"\"\n").problems;
  REQUIRE(problems.size() == 1);
  CHECK(problems[0].message == "'postal_address' takes a single line");
  CHECK_FALSE(problems[0].help.empty());
}

TEST_CASE("blanks around a text don't count, and blanks alone are no title") {
  CHECK(loaded("publisher = \"  The office \"\n").site.publisher == "The office");
  const Problems problems = loaded("", "title = \"  \"\n").problems;
  REQUIRE(problems.size() == 1);
  CHECK(problems[0].message == "the site needs 'title'");
}

TEST_CASE("a title that cannot be shown is not missing as well") {
  const Problems problems = loaded("", "title = \"Kit\\u0007\"\n").problems;
  REQUIRE(problems.size() == 1);
  CHECK(problems[0].message == "'title' holds a character that cannot be shown");
}

TEST_CASE("of a list that holds something else than texts, it is said that each must be one") {
  const Problems problems = loaded("hosts = [1]\n").problems;
  REQUIRE(problems.size() == 1);
  CHECK(problems[0].message == "each of 'hosts' must be a text");
}

}  // namespace
}  // namespace brochure
