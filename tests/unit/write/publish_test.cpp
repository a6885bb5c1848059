#include "write/publish.h"

#include <chrono>
#include <csignal>
#include <latch>
#include <string>
#include <thread>

#include <doctest/doctest.h>
#include <sys/resource.h>
#include <unistd.h>

#include "base/failure.h"
#include "support/scratch_folder.h"

namespace brochure {
namespace {

namespace fs = std::filesystem;
using Files = std::map<std::string, std::string>;

constexpr const char* list_introduction =
    "# Files that brochure wrote here. It deletes no others.\n";

struct Site {
  ScratchFolder scratch;
  fs::path folder = scratch.path / "public";

  PublishReport publish(const Outputs& outputs) const { return brochure::publish(outputs, folder); }
  /// What is published, without the program's list.
  Files files() const {
    Files files = scratch.files_in("public");
    files.erase(".brochure-files");
    return files;
  }
  std::string refusal(const Outputs& outputs) const {
    try {
      publish(outputs);
    } catch (const Failure& failure) {
      return failure.what();
    }
    return "";
  }
};

const Outputs two_pages{{"index.html", "home"}, {"cities/ghent.html", "Ghent"}};
const Files two_files{{"index.html", "home"}, {"cities/ghent.html", "Ghent"}};

TEST_CASE("a site is written into a folder that is not there yet") {
  const Site site;
  CHECK(site.publish(two_pages) == PublishReport{.written = 2});
  CHECK(site.files() == two_files);
  CHECK(site.scratch.read("public/.brochure-files") ==
        list_introduction + std::string("cities/ghent.html\nindex.html\n"));
}

TEST_CASE(
    "beside texts go their compressed copies, and nothing is written again that is the same") {
  const Site site;
  const std::string text(1000, 'a');
  const Outputs outputs{{"a.html", text}, {"a.png", text}, {"short.txt", "b"}};
  CHECK(publish(outputs, site.folder, Compress::Yes) == PublishReport{.written = 5});
  CHECK(unpacks_to(site.files().at("a.html.gz"), Coding::Gzip, text));
  CHECK(unpacks_to(site.files().at("a.html.br"), Coding::Brotli, text));
  CHECK(publish(outputs, site.folder, Compress::Yes) == PublishReport{.unchanged = 5});
}

TEST_CASE("a compressed copy follows its text, and goes when it is not wanted any more") {
  const Site site;
  const std::string text(1000, 'b');
  publish({{"a.html", std::string(1000, 'a')}}, site.folder, Compress::Yes);
  CHECK(publish({{"a.html", text}}, site.folder, Compress::Yes) == PublishReport{.written = 3});
  CHECK(unpacks_to(site.files().at("a.html.gz"), Coding::Gzip, text));
  site.scratch.write("public/a.html.br", "damaged");
  CHECK(publish({{"a.html", text}}, site.folder, Compress::Yes) ==
        PublishReport{.written = 1, .unchanged = 2});
  CHECK(site.publish({{"a.html", text}}) ==
        PublishReport{.unchanged = 1, .deleted = {"a.html.br", "a.html.gz"}});
  CHECK(site.files() == Files{{"a.html", text}});
}

TEST_CASE("nothing of the work is left in the folder") {
  const Site site;
  site.publish(two_pages);
  CHECK(site.scratch.files_in("public").size() == 3);
  CHECK_FALSE(fs::exists(site.folder / ".brochure-new"));
}

TEST_CASE("files that stand for others are copied, readable by all") {
  const Site site;
  site.scratch.write("market.jpg", "\xFF\xD8");
  fs::permissions(site.scratch.path / "market.jpg", fs::perms::owner_read);
  const Outputs outputs{{"pictures/market.jpg", CopyOf{site.scratch.path / "market.jpg"}}};
  CHECK(site.publish(outputs).written == 1);
  CHECK(site.files() == Files{{"pictures/market.jpg", "\xFF\xD8"}});
  const fs::perms mode = fs::status(site.folder / "pictures/market.jpg").permissions();
  CHECK((mode & fs::perms::owner_write) != fs::perms::none);
  CHECK(site.publish(outputs) == PublishReport{.unchanged = 1});
  fs::permissions(site.scratch.path / "market.jpg", fs::perms::owner_all);
  site.scratch.write("market.jpg", "\xFF\xD9");
  CHECK(site.publish(outputs) == PublishReport{.written = 1});
}

TEST_CASE("what has not changed is not touched") {
  const Site site;
  site.publish(two_pages);
  const auto long_ago = fs::file_time_type::clock::now() - std::chrono::hours(1);
  for (const char* name : {"index.html", "cities/ghent.html", ".brochure-files", "cities", "."}) {
    fs::last_write_time(site.folder / name, long_ago);
  }
  CHECK(site.publish(two_pages) == PublishReport{.unchanged = 2});
  for (const char* name : {"index.html", "cities/ghent.html", ".brochure-files", "cities", "."}) {
    CHECK(fs::last_write_time(site.folder / name) == long_ago);
  }
}

TEST_CASE("only what has changed is written, even if the length is the same") {
  const Site site;
  site.publish(two_pages);
  CHECK(site.publish({{"index.html", "Home"}, {"cities/ghent.html", "Ghent"}}) ==
        PublishReport{.written = 1, .unchanged = 1});
  CHECK(site.files().at("index.html") == "Home");
}

TEST_CASE("files and folders of an earlier run go when they are not published any more") {
  const Site site;
  site.publish(two_pages);
  CHECK(site.publish({{"index.html", "home"}}) ==
        PublishReport{.unchanged = 1, .deleted = {"cities/ghent.html"}});
  CHECK(site.files() == Files{{"index.html", "home"}});
  CHECK_FALSE(fs::exists(site.folder / "cities"));
}

TEST_CASE("files that the program did not write stay") {
  const Site site;
  site.publish(two_pages);
  site.scratch.write("public/cities/mine.txt", "mine");
  site.scratch.write("public/CNAME", "example.eu");
  site.publish({{"index.html", "home"}});
  CHECK(site.files() ==
        Files{{"index.html", "home"}, {"cities/mine.txt", "mine"}, {"CNAME", "example.eu"}});
}

TEST_CASE("files that the program did not write are not replaced either") {
  const Site site;
  site.publish({{"index.html", "home"}});
  site.scratch.write("public/cities/ghent.html", "mine");
  CHECK(site.refusal(two_pages).find("brochure did not write it") != std::string::npos);
  CHECK(site.files() == Files{{"index.html", "home"}, {"cities/ghent.html", "mine"}});
}

TEST_CASE("a folder that holds something else is refused") {
  const Site site;
  site.scratch.write("public/thesis.txt", "years of work");
  CHECK(site.refusal(two_pages).find("holds files that brochure did not write") !=
        std::string::npos);
  CHECK(site.files() == Files{{"thesis.txt", "years of work"}});
}

TEST_CASE("an empty folder, and one that holds only git's data, is accepted") {
  const Site site;
  site.scratch.write("public/.git", "gitdir: elsewhere");
  CHECK(site.publish(two_pages).written == 2);
}

TEST_CASE("a file where the folder should be is refused") {
  const Site site;
  site.scratch.write("public", "a file");
  CHECK_FALSE(site.refusal(two_pages).empty());
  CHECK(site.scratch.read("public") == "a file");
}

TEST_CASE("paths that are not safe are refused before anything is written") {
  const Site site;
  site.publish(two_pages);
  CHECK_FALSE(site.refusal({{"new.html", "x"}, {"../escape.html", "x"}}).empty());
  CHECK_FALSE(site.refusal({{"new.html", "x"}, {"new.html", "y"}}).empty());
  CHECK(site.files() == two_files);
}

TEST_CASE("a file that cannot be copied leaves the last site as it was") {
  const Site site;
  site.publish(two_pages);
  const Outputs outputs{{"index.html", "new"}, {"a.jpg", CopyOf{site.scratch.path / "gone.jpg"}}};
  CHECK(site.refusal(outputs).find("gone.jpg: No such file or directory") != std::string::npos);
  CHECK(site.files() == two_files);
  CHECK_FALSE(fs::exists(site.folder / ".brochure-new"));
}

TEST_CASE("a full disk leaves the last site as it was, and the file is named") {
  const Site site;
  site.publish(two_pages);

  // No file may grow beyond this: as if the disk were full.
  rlimit before{};
  REQUIRE(getrlimit(RLIMIT_FSIZE, &before) == 0);
  const rlimit small{.rlim_cur = 1000, .rlim_max = before.rlim_max};
  const auto handler = std::signal(SIGXFSZ, SIG_IGN);
  REQUIRE(setrlimit(RLIMIT_FSIZE, &small) == 0);
  const std::string message =
      site.refusal({{"index.html", "new"}, {"large.html", std::string(2000, 'x')}});
  setrlimit(RLIMIT_FSIZE, &before);
  std::signal(SIGXFSZ, handler);

  CHECK(message.find("public/large.html: File too large") != std::string::npos);
  CHECK(site.files() == two_files);
  CHECK_FALSE(fs::exists(site.folder / ".brochure-new"));
}

TEST_CASE("a folder that must not be written to leaves the last site as it was") {
  if (geteuid() == 0) return;  // may write everywhere
  const Site site;
  site.publish(two_pages);
  fs::permissions(site.folder / "cities", fs::perms::owner_read | fs::perms::owner_exec);
  const std::string message = site.refusal({{"index.html", "new"}, {"cities/ghent.html", "new"}});
  fs::permissions(site.folder / "cities", fs::perms::owner_all);
  CHECK(message.find("cities/ghent.html: Permission denied") != std::string::npos);
  CHECK(site.files() == two_files);
}

TEST_CASE("after a crash the next run tidies up, and still knows its files") {
  const Site site;
  site.publish(two_pages);
  // As a run leaves it that was stopped while replacing: new files in place, the list naming old
  // and new.
  site.scratch.write("public/.brochure-new/7", "half");
  site.scratch.write("public/new.html", "new");
  site.scratch.write("public/.brochure-files", "cities/ghent.html\nindex.html\nnew.html\n");
  CHECK(site.publish({{"index.html", "home"}}) ==
        PublishReport{.unchanged = 1, .deleted = {"cities/ghent.html", "new.html"}});
  CHECK(site.files() == Files{{"index.html", "home"}});
}

TEST_CASE("a crash in the very first run does not lock the folder") {
  const Site site;
  site.scratch.write("public/.brochure-new/0", "half");
  CHECK(site.publish(two_pages).written == 2);
  CHECK(site.files() == two_files);
}

TEST_CASE("a folder that is a link is not written through") {
  const Site site;
  site.scratch.write("elsewhere/ghent.html", "not ours");
  site.publish({{"index.html", "home"}});
  fs::create_directory_symlink("../elsewhere", site.folder / "cities");
  CHECK(site.refusal(two_pages).find("a link stands in the way") != std::string::npos);
  CHECK(site.scratch.files_in("elsewhere") == Files{{"ghent.html", "not ours"}});
}

TEST_CASE("nothing is deleted through a link") {
  const Site site;
  site.publish(two_pages);
  site.scratch.write("elsewhere/ghent.html", "not ours");
  fs::remove_all(site.folder / "cities");
  fs::create_directory_symlink("../elsewhere", site.folder / "cities");
  site.publish({{"index.html", "home"}});
  CHECK(site.scratch.files_in("elsewhere") == Files{{"ghent.html", "not ours"}});
}

TEST_CASE("a file that was replaced by a link becomes a file again") {
  const Site site;
  site.publish(two_pages);
  site.scratch.write("elsewhere.html", "home");
  fs::remove(site.folder / "index.html");
  fs::create_symlink("../elsewhere.html", site.folder / "index.html");
  site.publish({{"index.html", "new"}, {"cities/ghent.html", "Ghent"}});
  CHECK_FALSE(fs::is_symlink(site.folder / "index.html"));
  CHECK(site.scratch.read("elsewhere.html") == "home");
  CHECK(site.files().at("index.html") == "new");
}

TEST_CASE("the output folder itself may be a link") {
  const Site site;
  fs::create_directory(site.scratch.path / "www");
  fs::create_directory_symlink("www", site.folder);
  site.publish(two_pages);
  CHECK(site.scratch.read("www/index.html") == "home");
  CHECK(fs::is_symlink(site.folder));
}

TEST_CASE("a list that was tampered with deletes nothing outside") {
  const Site site;
  site.publish(two_pages);
  site.scratch.write("precious.txt", "precious");
  site.scratch.write("public/.brochure-files",
                     "../precious.txt\n" + (site.scratch.path / "precious.txt").string());
  site.publish(two_pages);
  CHECK(site.scratch.read("precious.txt") == "precious");
}

TEST_CASE("a page may become a folder, and a folder a page") {
  const Site site;
  site.publish({{"a", "page"}, {"b/c", "in a folder"}});
  site.publish({{"a/d", "in a folder"}, {"b", "page"}});
  CHECK(site.files() == Files{{"a/d", "in a folder"}, {"b", "page"}});
}

TEST_CASE("two runs at once leave one whole site") {
  Outputs first;
  Outputs second;
  for (int i = 0; i < 300; ++i) {
    first.push_back({std::to_string(i), std::string("first")});
    second.push_back({std::to_string(i), std::string("second")});
  }
  const Site site;
  for (int round = 0; round < 3; ++round) {
    std::latch both_are_ready(2);
    std::thread other([&] {
      both_are_ready.arrive_and_wait();
      site.publish(first);
    });
    both_are_ready.arrive_and_wait();
    site.publish(second);
    other.join();
    const Files files = site.files();
    CHECK(files.size() == 300);
    for (const auto& file : files) CHECK(file.second == files.begin()->second);
  }
}

}  // namespace
}  // namespace brochure
