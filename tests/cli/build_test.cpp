#include <algorithm>
#include <chrono>
#include <filesystem>
#include <string>

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>
#include <unistd.h>

#include "cli/small_site.h"
#include "support/golden.h"
#include "support/text.h"

namespace brochure {
namespace {

namespace fs = std::filesystem;

constexpr const char* case_file = "content/alpha/beta/cases/ghent.md";

TEST_CASE("a project becomes a site") {
  const SmallSite site;
  const Run run = site.run({"build"});
  CHECK(run.exit_code == 0);
  CHECK(run.err.empty());
  CHECK(run.out.starts_with("Built "));
  CHECK(contains(run.out, " pages from 5 files in "));
  CHECK(run.out.ends_with(" s → site/public/index.html\n"));

  const auto files = site.published();
  for (const char* path : {"index.html", "cities/ghent.html", "toolkits/beta/review.html",
                           "data/collection.json", "data/collection.schema.json"}) {
    CAPTURE(path);
    CHECK(files.contains(path));
  }
}

TEST_CASE("the line about success names as many pages as there are") {
  const SmallSite site;
  const Run run = site.run({"build"});
  const auto files = site.published();
  const auto pages =
      std::ranges::count_if(files, [](const auto& file) { return file.first.ends_with(".html"); });
  CHECK(run.out.starts_with("Built " + std::to_string(pages) + " pages"));
}

TEST_CASE("the second build writes nothing") {
  const SmallSite site;
  site.run({"build"});
  const auto long_ago = fs::file_time_type::clock::now() - std::chrono::hours(1);
  const fs::path folder = site.scratch.path / "site/public";
  for (const auto& [path, text] : site.published()) fs::last_write_time(folder / path, long_ago);
  CHECK(site.run({"build"}).exit_code == 0);
  for (const auto& file : site.published()) {
    CAPTURE(file.first);
    CHECK(fs::last_write_time(folder / file.first) == long_ago);
  }
}

TEST_CASE("an error leaves the last site as it was") {
  const SmallSite site;
  site.run({"build"});
  const auto before = site.published();
  site.write(case_file, broken_case);
  site.write("content/cities/oslo.toml",
             "title = \"Oslo\"\ncountry = \"NO\"\ncoordinates = [59.91, 10.75]\n");
  const Run run = site.run({"build"});
  CHECK(run.exit_code == 1);
  CHECK(run.out.empty());
  CHECK(site.published() == before);
}

TEST_CASE("a folder without any text is no collection, and the last site stays") {
  const SmallSite site;
  site.run({"build"});
  const auto before = site.published();
  fs::remove_all(site.scratch.path / "content");
  fs::create_directory(site.scratch.path / "content");
  const Run run = site.run({"build"});
  CHECK(run.exit_code == 2);
  CHECK(contains(run.err, "the folder 'content' holds no texts"));
  CHECK(site.published() == before);
}

TEST_CASE("an address that is given up is named, with what keeps it alive") {
  const SmallSite site;
  site.write("content/terms/bench.md",
             "+++\ntitle = \"Bench\"\n[[sense]]\ntext = \"A seat.\"\n+++\n");
  CHECK(site.run({"build"}).err.empty());
  site.remove("content/terms/bench.md");
  const Run run = site.run({"build"});
  CHECK(run.exit_code == 0);
  CHECK(contains(run.err, "nothing is published at 'terms/bench.html' any more"));
  CHECK(contains(run.err, "aliases = [\"bench\"]"));
}

TEST_CASE("with an error the very first build writes nothing at all") {
  const SmallSite site;
  site.write(case_file, broken_case);
  CHECK(site.run({"build"}).exit_code == 1);
  CHECK_FALSE(fs::exists(site.scratch.path / "site/public"));
}

TEST_CASE("a warning is told, and the site is built") {
  const SmallSite site;
  site.write("content/pages/about.md",
             "+++\ntitle = \"About\"\n+++\nSee https://example.eu for more.\n");
  const Run run = site.run({"build"});
  CHECK(run.exit_code == 0);
  CHECK(contains(run.err, "[bare-address]"));
  CHECK(site.published().contains("about.html"));
}

TEST_CASE("pages of what is gone go, and files of others stay") {
  const SmallSite site;
  site.write("content/cities/oslo.toml",
             "title = \"Oslo\"\ncountry = \"NO\"\ncoordinates = [59.91, 10.75]\n");
  site.run({"build"});
  site.write("site/public/CNAME", "example.eu");
  CHECK(site.published().contains("cities/oslo.html"));
  site.remove("content/cities/oslo.toml");
  CHECK(site.run({"build"}).exit_code == 0);
  CHECK_FALSE(site.published().contains("cities/oslo.html"));
  CHECK(site.published().contains("CNAME"));
}

TEST_CASE("a folder that holds something else is refused") {
  const SmallSite site;
  site.write("home/thesis.txt", "years of work");
  const Run run = site.run({"build", "--output", "home"});
  CHECK(run.exit_code == 2);
  CHECK(contains(run.err, "holds files that brochure did not write"));
  CHECK(site.scratch.files_in("home").size() == 1);
}

TEST_CASE("the site can go to another folder, seen from where the program runs") {
  const SmallSite site;
  const Run run = site.run({"build", "--output", "elsewhere/site"});
  CHECK(run.exit_code == 0);
  CHECK(run.out.ends_with("→ elsewhere/site/index.html\n"));
  CHECK(fs::exists(site.scratch.path / "elsewhere/site/index.html"));
  CHECK(site.published().empty());
}

TEST_CASE("the same bytes come from one thread and from four") {
  const SmallSite site;
  site.run({"build", "--threads", "1"});
  site.run({"build", "--threads", "4", "--output", "four"});
  CHECK(site.published() == site.scratch.files_in("four"));
}

TEST_CASE(
    "the same bytes come whichever folder the program runs in, and wherever the project stands") {
  const SmallSite site;
  site.run({"build"});
  const SmallSite other;
  const ScratchFolder nowhere;
  const Run run = run_brochure({"--root", other.scratch.path.string(), "build"}, nowhere.path);
  CHECK(run.exit_code == 0);
  CHECK(site.published() == other.published());
  run_brochure({"build", "--root=..", "--output=x"}, other.scratch.path / "content");
  CHECK(site.published() == other.scratch.files_in("content/x"));
}

TEST_CASE("what stands in site/static is published as it is") {
  const SmallSite site;
  site.write("site/static/robots.txt", "User-agent: *\n");
  site.write("site/static/.well-known/security.txt", "Contact: office\n");
  site.write("site/static/.gitkeep", "");
  CHECK(site.run({"build"}).exit_code == 0);
  CHECK(site.published().at("robots.txt") == "User-agent: *\n");
  CHECK(site.published().contains(".well-known/security.txt"));
  CHECK_FALSE(site.published().contains(".gitkeep"));
}

TEST_CASE("a static file cannot take a page's address, however it is written") {
  const SmallSite site;
  site.write("site/static/Cities/Ghent.html", "mine");
  const Run run = site.run({"build"});
  CHECK(run.exit_code == 1);
  CHECK(contains(run.err,
                 "site/static/Cities/Ghent.html: error: the address "
                 "'Cities/Ghent.html' is taken already [address-clash]"));
}

TEST_CASE("pictures are published where a page shows them, others are not") {
  const SmallSite site;
  site.remove("content/alpha/beta/cases/ghent.md");
  site.write("content/alpha/beta/cases/ghent/index.md", R"(+++
city = "ghent"
title = "Ghent looks"
kind = "example"
+++
![The market](market.jpg)
)");
  site.write("content/alpha/beta/cases/ghent/market.jpg",
             read_text_file(tests_folder("golden") /
                            "pictures/content/demo/streets/cases/ghent-fair/small.jpg"));
  site.write("content/alpha/beta/cases/ghent/draft.jpg", "draft");
  const Run run = site.run({"build"});
  CHECK(run.err == "");
  const auto files = site.published();
  CHECK(files.contains("pictures/alpha/beta/cases/ghent/market.jpg"));
  CHECK_FALSE(files.contains("pictures/alpha/beta/cases/ghent/draft.jpg"));
}

TEST_CASE("a full disk leaves the last site as it was, and the file is named") {
  const SmallSite site;
  site.run({"build"});
  const auto before = site.published();
  site.write("content/cities/ghent.toml",
             "title = \"Gent\"\ncountry = \"BE\"\ncoordinates = [51.05, 3.72]\n");
  const Run run = site.run({"build"}, "trap '' XFSZ; ulimit -f 2;");
  CHECK(run.exit_code == 2);
  CHECK(contains(run.err, "brochure: cannot write the site: "));
  CHECK(contains(run.err, "File too large\n"));
  CHECK(contains(run.err, "is as it was before."));
  CHECK(site.published() == before);
}

TEST_CASE(
    "a run that is killed while writing leaves the last site as it was, and the next one works") {
  const SmallSite site;
  site.run({"build"});
  const auto before = site.published();
  site.write("content/cities/ghent.toml",
             "title = \"Gent\"\ncountry = \"BE\"\ncoordinates = [51.05, 3.72]\n");
  // The first large file that is written ends the program at once.
  const Run killed = site.run({"build"}, "ulimit -f 2;");
  CHECK(killed.exit_code > 2);
  for (const auto& file : before) {
    CAPTURE(file.first);
    CHECK(site.published().at(file.first) == file.second);
  }
  CHECK(site.run({"build"}).exit_code == 0);
  CHECK(contains(site.published().at("cities/ghent.html"), "Gent"));
  CHECK_FALSE(fs::exists(site.scratch.path / "site/public/.brochure-new"));
}

TEST_CASE("a folder that must not be written to is named") {
  if (geteuid() == 0) return;  // may write everywhere
  const SmallSite site;
  fs::create_directory(site.scratch.path / "locked");
  fs::permissions(site.scratch.path / "locked", fs::perms::owner_read | fs::perms::owner_exec);
  const Run run = site.run({"build", "--output", "locked/site"});
  CHECK(run.exit_code == 2);
  CHECK(contains(run.err, "locked/site: Permission denied"));
}

TEST_CASE("asked for JSON, building says nothing else") {
  const SmallSite site;
  const Run run = site.run({"build", "--format", "json"});
  CHECK(run.exit_code == 0);
  CHECK(run.out == "[]\n");
}

TEST_CASE("the data is published with the site, and the schema beside it") {
  const SmallSite site;
  site.run({"build"});
  const auto data = nlohmann::json::parse(site.published().at("data/collection.json"));
  CHECK(data["key_factors"][0]["id"] == "beta/review");
}

TEST_CASE("a file of one's own where a compressed copy is wanted is reported with its place") {
  const SmallSite site;
  site.write("site/static/index.html.gz", "own");
  site.write("site/static/search.md", "nobody else writes this");
  CHECK(site.run({"check"}).exit_code == 0);
  const Run run = site.run({"build", "--compress"});
  CHECK(run.exit_code == 1);
  CHECK(run.err.find("site/static/index.html.gz: error: the address 'index.html.gz' is taken") !=
        std::string::npos);
}

TEST_CASE("a collection without toolkits counts none") {
  const SmallSite site;
  site.remove("content/alpha/beta");
  CHECK(site.run({"build"}).exit_code == 0);
  CHECK(site.published().at("index.html").find("0 toolkits") == std::string::npos);
}

}  // namespace
}  // namespace brochure
