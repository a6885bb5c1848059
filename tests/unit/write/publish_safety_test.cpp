#include <csignal>
#include <string>

#include <doctest/doctest.h>
#include <sys/resource.h>
#include <unistd.h>

#include "base/failure.h"
#include "support/published_site.h"

// What publishing must not harm, whatever comes in its way.

namespace brochure {
namespace {

std::string refusal(const PublishedSite& site, const Outputs& outputs) {
  try {
    site.publish(outputs);
  } catch (const Failure& failure) {
    return failure.what();
  }
  return "";
}

TEST_CASE("files that the program did not write stay") {
  const PublishedSite site;
  site.publish(two_pages);
  site.scratch.write("public/cities/mine.txt", "mine");
  site.scratch.write("public/CNAME", "example.eu");
  site.publish({{"index.html", "home"}});
  CHECK(site.files() == PublishedSite::Files{{"index.html", "home"},
                                             {"cities/mine.txt", "mine"},
                                             {"CNAME", "example.eu"}});
}

TEST_CASE("files that the program did not write are not replaced either") {
  const PublishedSite site;
  site.publish({{"index.html", "home"}});
  site.scratch.write("public/cities/ghent.html", "mine");
  CHECK(refusal(site, two_pages).find("brochure did not write it") != std::string::npos);
  CHECK(site.files() ==
        PublishedSite::Files{{"index.html", "home"}, {"cities/ghent.html", "mine"}});
}

TEST_CASE("a folder that holds something else is refused") {
  const PublishedSite site;
  site.scratch.write("public/thesis.txt", "years of work");
  CHECK(refusal(site, two_pages).find("holds files that brochure did not write") !=
        std::string::npos);
  CHECK(site.files() == PublishedSite::Files{{"thesis.txt", "years of work"}});
}

TEST_CASE("an empty folder, and one that holds only git's data, is accepted") {
  const PublishedSite site;
  site.scratch.write("public/.git", "gitdir: elsewhere");
  CHECK(site.publish(two_pages).written == 2);
}

TEST_CASE("a file where the folder should be is refused") {
  const PublishedSite site;
  site.scratch.write("public", "a file");
  CHECK_FALSE(refusal(site, two_pages).empty());
  CHECK(site.scratch.read("public") == "a file");
}

TEST_CASE("paths that are not safe are refused before anything is written") {
  const PublishedSite site;
  site.publish(two_pages);
  CHECK_FALSE(refusal(site, {{"new.html", "x"}, {"../escape.html", "x"}}).empty());
  CHECK_FALSE(refusal(site, {{"new.html", "x"}, {"new.html", "y"}}).empty());
  CHECK(site.files() == two_files);
}

TEST_CASE("a file that cannot be copied leaves the last site as it was") {
  const PublishedSite site;
  site.publish(two_pages);
  const Outputs outputs{{"index.html", "new"}, {"a.jpg", CopyOf{site.scratch.path / "gone.jpg"}}};
  CHECK(refusal(site, outputs).find("gone.jpg: No such file or directory") != std::string::npos);
  CHECK(site.files() == two_files);
  CHECK_FALSE(std::filesystem::exists(site.folder / ".brochure-new"));
}

TEST_CASE("a full disk leaves the last site as it was, and the file is named") {
  const PublishedSite site;
  site.publish(two_pages);

  // No file may grow beyond this: as if the disk were full.
  rlimit before{};
  REQUIRE(getrlimit(RLIMIT_FSIZE, &before) == 0);
  const rlimit small{.rlim_cur = 1000, .rlim_max = before.rlim_max};
  const auto handler = std::signal(SIGXFSZ, SIG_IGN);
  REQUIRE(setrlimit(RLIMIT_FSIZE, &small) == 0);
  const std::string message =
      refusal(site, {{"index.html", "new"}, {"large.html", std::string(2000, 'x')}});
  setrlimit(RLIMIT_FSIZE, &before);
  std::signal(SIGXFSZ, handler);

  CHECK(message.find("public/large.html: File too large") != std::string::npos);
  CHECK(site.files() == two_files);
  CHECK_FALSE(std::filesystem::exists(site.folder / ".brochure-new"));
}

TEST_CASE("a folder that must not be written to leaves the last site as it was") {
  if (geteuid() == 0) return;  // may write everywhere
  const PublishedSite site;
  site.publish(two_pages);
  std::filesystem::permissions(site.folder / "cities", std::filesystem::perms::owner_read |
                                                           std::filesystem::perms::owner_exec);
  const std::string message = refusal(site, {{"index.html", "new"}, {"cities/ghent.html", "new"}});
  std::filesystem::permissions(site.folder / "cities", std::filesystem::perms::owner_all);
  CHECK(message.find("cities/ghent.html: Permission denied") != std::string::npos);
  CHECK(site.files() == two_files);
}

TEST_CASE("after a crash the next run tidies up, and still knows its files") {
  const PublishedSite site;
  site.publish(two_pages);
  // As a run leaves it that was stopped while replacing: new files in place, the list naming old
  // and new.
  site.scratch.write("public/.brochure-new/7", "half");
  site.scratch.write("public/new.html", "new");
  site.scratch.write("public/.brochure-files", "cities/ghent.html\nindex.html\nnew.html\n");
  CHECK(site.publish({{"index.html", "home"}}) ==
        PublishReport{.unchanged = 1, .deleted = {"cities/ghent.html", "new.html"}});
  CHECK(site.files() == PublishedSite::Files{{"index.html", "home"}});
}

TEST_CASE("a crash in the very first run does not lock the folder") {
  const PublishedSite site;
  site.scratch.write("public/.brochure-new/0", "half");
  CHECK(site.publish(two_pages).written == 2);
  CHECK(site.files() == two_files);
}

TEST_CASE("a folder that is a link is not written through") {
  const PublishedSite site;
  site.scratch.write("elsewhere/ghent.html", "not ours");
  site.publish({{"index.html", "home"}});
  std::filesystem::create_directory_symlink("../elsewhere", site.folder / "cities");
  CHECK(refusal(site, two_pages).find("a link stands in the way") != std::string::npos);
  CHECK(site.scratch.files_in("elsewhere") == PublishedSite::Files{{"ghent.html", "not ours"}});
}

TEST_CASE("nothing is deleted through a link") {
  const PublishedSite site;
  site.publish(two_pages);
  site.scratch.write("elsewhere/ghent.html", "not ours");
  std::filesystem::remove_all(site.folder / "cities");
  std::filesystem::create_directory_symlink("../elsewhere", site.folder / "cities");
  site.publish({{"index.html", "home"}});
  CHECK(site.scratch.files_in("elsewhere") == PublishedSite::Files{{"ghent.html", "not ours"}});
}

TEST_CASE("a file that was replaced by a link becomes a file again") {
  const PublishedSite site;
  site.publish(two_pages);
  site.scratch.write("elsewhere.html", "home");
  std::filesystem::remove(site.folder / "index.html");
  std::filesystem::create_symlink("../elsewhere.html", site.folder / "index.html");
  site.publish({{"index.html", "new"}, {"cities/ghent.html", "Ghent"}});
  CHECK_FALSE(std::filesystem::is_symlink(site.folder / "index.html"));
  CHECK(site.scratch.read("elsewhere.html") == "home");
  CHECK(site.files().at("index.html") == "new");
}

TEST_CASE("the output folder itself may be a link") {
  const PublishedSite site;
  std::filesystem::create_directory(site.scratch.path / "www");
  std::filesystem::create_directory_symlink("www", site.folder);
  site.publish(two_pages);
  CHECK(site.scratch.read("www/index.html") == "home");
  CHECK(std::filesystem::is_symlink(site.folder));
}

TEST_CASE("a list that was tampered with deletes nothing outside") {
  const PublishedSite site;
  site.publish(two_pages);
  site.scratch.write("precious.txt", "precious");
  site.scratch.write("public/.brochure-files",
                     "../precious.txt\n" + (site.scratch.path / "precious.txt").string());
  site.publish(two_pages);
  CHECK(site.scratch.read("precious.txt") == "precious");
}

}  // namespace
}  // namespace brochure
