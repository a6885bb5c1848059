#include <filesystem>
#include <string>

#include <doctest/doctest.h>

#include "cli/small_site.h"
#include "support/text.h"

namespace brochure {
namespace {

namespace fs = std::filesystem;

Run exported(const SmallSite& site, const std::string& formats = "html,epub") {
  return site.run({"export", "beta", "--format", formats});
}

TEST_CASE("a toolkit is exported in several formats at once") {
  const SmallSite site;
  const Run run = exported(site);
  CHECK(run.exit_code == 0);
  CHECK(contains(run.out, "Exported site/reader/beta.html ("));
  CHECK(contains(run.out, "Exported site/reader/beta.epub ("));
  CHECK(fs::file_size(site.scratch.path / "site/reader/beta.html") > 1000);
  CHECK(site.scratch.read("site/reader/beta.epub").starts_with("PK"));
}

TEST_CASE("options may stand before the toolkit") {
  const SmallSite site;
  const Run run = site.run({"export", "--format", "html,data", "--format", "epub", "beta"});
  CHECK(run.exit_code == 0);
  CHECK(contains(run.out, "Exported site/reader/beta.html ("));
  CHECK(contains(run.out, "Exported site/reader/beta-data.zip ("));
  CHECK(contains(run.out, "Exported site/reader/beta.epub ("));
  CHECK(site.run({"export", "--format", "html", "--select", "kf=1", "beta"}).exit_code == 0);
  CHECK(fs::exists(site.scratch.path / "site/reader/beta-kf-1.html"));
}

TEST_CASE("it is told what is being made, but for those who want to hear nothing") {
  const SmallSite site;
  CHECK(exported(site).err == "beta: making html\nbeta: making epub\n");
  CHECK(exported(site).err.empty());
  CHECK(site.run({"export", "beta", "--format", "html", "--again", "--quiet"}).err.empty());
}

TEST_CASE("a part is the same in whatever order it is named") {
  const SmallSite site;
  CHECK(site.run({"export", "beta", "--format", "html", "--select", "kf=1,1"}).exit_code == 0);
  CHECK(fs::exists(site.scratch.path / "site/reader/beta-kf-1.html"));
}

TEST_CASE("a format that cannot be written does not keep the others from being made") {
  const SmallSite site;
  fs::create_directories(site.scratch.path / "site/reader/beta.html/in-the-way");
  const Run run = exported(site);
  CHECK(run.exit_code == 2);
  CHECK(contains(run.err, "brochure: beta: "));
  CHECK(contains(run.out, "Exported site/reader/beta.epub ("));
}

TEST_CASE("what has not changed is not made again, unless it is asked for") {
  const SmallSite site;
  exported(site);
  CHECK(contains(exported(site).out, "Unchanged: site/reader/beta.html ("));
  CHECK_FALSE(contains(exported(site).out, "Exported"));
  const Run again = site.run({"export", "beta", "--format", "html", "--again"});
  CHECK(contains(again.err, "beta: making html"));
  CHECK(contains(again.out, "Unchanged: site/reader/beta.html ("));

  site.write("site/reader/beta.html", "not what it was");
  CHECK(contains(exported(site).out, "Exported site/reader/beta.html"));
  CHECK(site.scratch.read("site/reader/beta.html").starts_with("<!DOCTYPE html>"));

  site.write("content/cities/ghent.toml",
             "title = \"Gent\"\ncountry = \"BE\"\ncoordinates = [51.05, 3.73]\n");
  CHECK(contains(exported(site).out, "Exported site/reader/beta.epub"));
}

TEST_CASE("nor is the offline brochure, nor the data, as long as nothing of theirs changes") {
  const SmallSite site;
  CHECK(contains(exported(site, "zip,data").err, "beta: making zip\nbeta: making data\n"));
  CHECK(exported(site, "zip,data").err.empty());

  site.write("site/static/extra.txt", "one more file");
  CHECK(exported(site, "zip,data").err == "beta: making zip\n");

  site.write("content/cities/ghent.toml",
             "title = \"Gent\"\ncountry = \"BE\"\ncoordinates = [51.05, 3.73]\n");
  CHECK(contains(exported(site, "zip,data").out, "Exported site/reader/beta-data.zip"));
}

TEST_CASE("the site offers what was exported, and warns when it is out of date") {
  const SmallSite site;
  exported(site);
  CHECK(site.run({"build"}).exit_code == 0);
  auto files = site.published();
  CHECK(files.contains("reader/beta.epub"));
  CHECK(contains(files.at("toolkits/beta.html"), "../reader/beta.epub"));
  CHECK(contains(files.at("downloads.html"), "reader/beta.html"));

  site.write("content/cities/ghent.toml",
             "title = \"Gent\"\ncountry = \"BE\"\ncoordinates = [51.05, 3.73]\n");
  const Run run = site.run({"build"});
  CHECK(run.exit_code == 0);
  CHECK(contains(run.err, "[outdated-export]"));
  CHECK(contains(run.err, "./brochure export beta --format epub,html"));

  exported(site);
  CHECK(site.run({"check"}).err.empty());
}

TEST_CASE("a reader version that was deleted is offered no more") {
  const SmallSite site;
  exported(site);
  site.remove("site/reader/beta.epub");
  CHECK(site.run({"build"}).exit_code == 0);
  const auto files = site.published();
  CHECK_FALSE(files.contains("reader/beta.epub"));
  CHECK_FALSE(contains(files.at("downloads.html"), "beta.epub"));
}

TEST_CASE("a part of a toolkit is exported under its own name and not offered") {
  const SmallSite site;
  CHECK(site.run({"export", "beta", "--format", "html", "--select", "city=ghent"}).exit_code == 0);
  CHECK(fs::exists(site.scratch.path / "site/reader/beta-city-ghent.html"));
  site.run({"build"});
  CHECK_FALSE(site.published().contains("downloads.html"));
}

TEST_CASE("who asks for what is not there is told what there is") {
  const SmallSite site;
  const auto said = [&](const std::vector<std::string>& arguments) {
    const Run run = site.run(arguments);
    CHECK(run.exit_code == 2);
    return run.err;
  };
  CHECK(contains(said({"export", "bete", "--format", "html"}), "Did you mean 'beta'?"));
  CHECK(contains(said({"export", "beta"}), "--format pdf, "));
  CHECK(contains(said({"export", "--format", "html"}), "There are: beta, all."));
  CHECK(contains(said({"export", "beta", "--format", "html", "--select", "kf=9"}),
                 "'beta' has no key factor '9'"));
  CHECK(contains(said({"export", "beta", "--format", "html", "--select", "city=gent"}),
                 "Did you mean 'ghent'?"));
}

TEST_CASE("nothing is exported of a collection with an error") {
  const SmallSite site;
  site.write("content/alpha/beta/cases/ghent.md", broken_case);
  CHECK(exported(site).exit_code == 1);
  CHECK_FALSE(fs::exists(site.scratch.path / "site/reader"));
}

}  // namespace
}  // namespace brochure
