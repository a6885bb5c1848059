#include <string>

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include "cli/small_site.h"
#include "support/text.h"

namespace brochure {
namespace {

using Json = nlohmann::json;

constexpr const char* wrong_file = "content/alpha/beta/cases/ghent.md";

TEST_CASE("a clean project is said to be clean") {
  const SmallSite site;
  const Run run = site.run({"check"});
  CHECK(run.exit_code == 0);
  CHECK(run.out == "Checked 5 files: no problems\n");
  CHECK(run.err.empty());
}

TEST_CASE("checking writes nothing") {
  const SmallSite site;
  site.run({"check"});
  CHECK(site.published().empty());
}

TEST_CASE("a mistake is shown with its place, and makes the exit code 1") {
  const SmallSite site;
  site.write(wrong_file, broken_case);
  const Run run = site.run({"check"});
  CHECK(run.exit_code == 1);
  CHECK(run.out.empty());
  CHECK(contains(run.err, "content/alpha/beta/cases/ghent.md:6:21: error: "));
  CHECK(contains(run.err,
                 "[unknown-reference]\n"
                 "  6 | They hold [reviews](kf:7) of it.\n"
                 "    |                     ^^^^"));
  CHECK(run.err.ends_with("1 error\n"));
}

TEST_CASE("all mistakes of all files are told at once, in the order of the files") {
  const SmallSite site;
  site.write(wrong_file, broken_case);
  site.write("content/cities/ghent.toml", "title = \"Ghent\"\n");
  site.write("site/site.toml", "titel = \"Small site\"\n");
  const Json problems = Json::parse(site.run({"check", "--format", "json"}).out);
  std::vector<std::string> codes;
  for (const Json& problem : problems) codes.push_back(problem["code"]);
  CHECK(codes == std::vector<std::string>{"unknown-reference", "missing-key", "missing-key",
                                          "missing-key", "unknown-key"});
}

TEST_CASE("JSON stands alone on standard output") {
  const SmallSite site;
  CHECK(Json::parse(site.run({"check", "--format", "json"}).out) == Json::array());
  site.write(wrong_file, broken_case);
  const Run run = site.run({"check", "--format=json"});
  CHECK(run.exit_code == 1);
  CHECK(run.err.empty());
  const Json problems = Json::parse(run.out);
  REQUIRE(problems.size() == 1);
  CHECK(problems[0]["path"] == wrong_file);
  CHECK(problems[0]["line"] == 6);
  CHECK(problems[0]["column"] == 21);
  CHECK(problems[0]["end_column"] == 25);
}

TEST_CASE("SARIF stands alone on standard output") {
  const SmallSite site;
  site.write(wrong_file, broken_case);
  const Run run = site.run({"check", "--format", "sarif"});
  CHECK(run.exit_code == 1);
  const Json log = Json::parse(run.out);
  CHECK(log["runs"][0]["results"][0]["ruleId"] == "unknown-reference");
  CHECK(
      log["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] ==
      wrong_file);
}

TEST_CASE("GitHub gets annotations") {
  const SmallSite site;
  site.write(wrong_file, broken_case);
  const Run run = site.run({"check", "--format", "github"});
  CHECK(run.exit_code == 1);
  CHECK(run.out.starts_with("::error file=content/alpha/beta/cases/ghent.md,line=6,col=21,"));
}

TEST_CASE("warnings are told, and are no failure") {
  const SmallSite site;
  site.write("content/pages/about.md",
             "+++\ntitle = \"About\"\n+++\nSee https://example.eu for more.\n");
  const Run run = site.run({"check"});
  CHECK(run.exit_code == 0);
  CHECK(contains(run.err, "warning: "));
  CHECK(run.out == "Checked 6 files: 1 warning\n");
}

TEST_CASE("whoever wants quiet gets it") {
  const SmallSite site;
  const Run run = site.run({"check", "--quiet"});
  CHECK(run.exit_code == 0);
  CHECK(run.out.empty());
  CHECK(run.err.empty());
}

TEST_CASE("colour is for terminals only") {
  const SmallSite site;
  site.write(wrong_file, broken_case);
  CHECK_FALSE(contains(site.run({"check"}).err, "\x1B"));
}

TEST_CASE("a file that cannot be read is reported with the others") {
  const SmallSite site;
  std::filesystem::create_symlink("missing.toml", site.scratch.path / "content/cities/oslo.toml");
  const Run run = site.run({"check"});
  CHECK(run.exit_code == 1);
  CHECK(run.err ==
        "content/cities/oslo.toml: error: cannot read the file: No such file or directory "
        "[unreadable-file]\n\n1 error\n");
}

TEST_CASE("a theme that is not there is reported where it is named") {
  const SmallSite site;
  site.write("site/site.toml", "title = \"Small site\"\ntheme = \"bas\"\n");
  site.write("content/night/programme.md",
             "+++\ntitle = \"Night\"\ntheme = \"dark\"\n+++\nSome.\n");
  const Run run = site.run({"check"});
  CHECK(run.exit_code == 1);
  CHECK(
      contains(run.err, "content/night/programme.md:3:10: error: no theme 'dark' [unknown-theme]"));
  CHECK(contains(run.err, "site/site.toml:2:9: error: no theme 'bas' [unknown-theme]"));
  CHECK(contains(run.err, "help: did you mean 'base'?"));
}

TEST_CASE("a file that not every system can hold is reported before anything is published") {
  const SmallSite site;
  site.write("site/static/con.txt", "x");
  const Run run = site.run({"check"});
  CHECK(run.exit_code == 1);
  CHECK(contains(run.err,
                 "site/static/con.txt: error: cannot be published: Windows keeps the name "
                 "'con.txt' for a device [bad-id]\n  help: rename the file"));
}

TEST_CASE("in site.toml, what is unknown, missing or of the wrong sort is reported") {
  const SmallSite site;
  site.write("site/site.toml", "titel = \"Small site\"\nlanguage = 5\naddress = \"example.eu\"\n");
  const Json problems = Json::parse(site.run({"check", "--format", "json"}).out);
  std::vector<std::string> codes;
  for (const Json& problem : problems) codes.push_back(problem["code"]);
  CHECK(codes ==
        std::vector<std::string>{"missing-key", "unknown-key", "wrong-type", "unsafe-link"});
  site.write("site/site.toml", "title = \n");
  CHECK(contains(site.run({"check"}).err, "site/site.toml:1:"));
}

TEST_CASE("in site.toml a language that there is not is reported, and one without words") {
  const SmallSite site;
  site.write("site/site.toml",
             "title = \"Small site\"\nlanguage = \"German\"\ncontent_language = \"english\"\n");
  const Run unknown = site.run({"check"});
  CHECK(unknown.exit_code == 1);
  CHECK(contains(unknown.err, "site/site.toml:2:12: error: no language 'German'"));
  CHECK(contains(unknown.err, "help: did you mean 'de'?"));
  CHECK(contains(unknown.err, "site/site.toml:3:20: error: no language 'english'"));
  site.write("site/site.toml", "title = \"Small site\"\nlanguage = \"lv\"\n");
  const Run wordless = site.run({"check"});
  CHECK(contains(wordless.err, "error: no words for the language 'lv' [missing-word]"));
  CHECK(contains(wordless.err, "or write themes/base/words/lv.toml"));
}

TEST_CASE("the tables and lists of site.toml are checked as well") {
  const SmallSite site;
  site.write("site/site.toml", R"(title = "Small site"
licence = "CC BY"
hosts = ["ngnix", 5, "apache"]
accessibility = "good"
[imprint]
postal_adress = "Example Street 1"
office = 3
)");
  const std::string err = site.run({"check"}).err;
  CHECK(contains(err, "site.toml:2:11: error: 'licence' takes an address on the web"));
  CHECK(contains(err, "site.toml:3:10: error: no host 'ngnix'"));
  CHECK(contains(err, "help: did you mean 'nginx'?"));
  CHECK(contains(err, "site.toml:3:19: error: "));
  CHECK(contains(err, "site.toml:4:17: error: 'accessibility' is a table"));
  CHECK(contains(err, "site.toml:6:1: error: unknown key 'postal_adress'"));
  CHECK(contains(err, "help: did you mean 'postal_address'?"));
  CHECK(contains(err, "site.toml:7:10: error: "));
}

TEST_CASE("before it goes public, a publisher is told what the imprint still lacks") {
  const SmallSite site;
  site.write("content/pages/imprint.md", "+++\ntitle = \"Imprint\"\n+++\nOurs.\n");
  site.write("content/pages/accessibility.md", "+++\ntitle = \"Access\"\n+++\nFor all.\n");
  CHECK(site.run({"check"}).err.empty());

  site.write("site/site.toml",
             "title = \"Small site\"\naddress = \"https://example.eu\"\npublisher = \"Us\"\n");
  const Run run = site.run({"check"});
  CHECK(run.exit_code == 0);
  CHECK(contains(run.err, "site.toml:2:11: warning: who publishes the site is not said in full"));
  CHECK(contains(run.err,
                 "help: for the page 'imprint' add postal_address = \"...\" below [imprint]"));
  CHECK(contains(run.err, "for the page 'imprint' add contact"));
  CHECK(contains(run.err, "for the page 'accessibility' add enforcement"));
  CHECK(contains(run.err, "for the page 'accessibility' add feedback"));
  CHECK_FALSE(contains(run.err, "add publisher"));
  CHECK(contains(run.err, "1 warning"));

  site.write("site/site.toml", R"(title = "Small site"
address = "https://example.eu"
publisher = "Us"
contact = "https://example.eu/contact"
[imprint]
postal_address = "Example Street 1"
[accessibility]
enforcement = "A body"
)");
  CHECK(site.run({"check"}).err.empty());
}

}  // namespace
}  // namespace brochure
