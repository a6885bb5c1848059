#include "write/publish.h"

#include <chrono>
#include <latch>
#include <string>
#include <thread>

#include <doctest/doctest.h>

#include "support/published_site.h"

namespace brochure {
namespace {

namespace fs = std::filesystem;
using Files = PublishedSite::Files;

constexpr const char* list_introduction =
    "# Files that brochure wrote here. It deletes no others.\n";

TEST_CASE("a site is written into a folder that is not there yet") {
  const PublishedSite site;
  CHECK(site.publish(two_pages) == PublishReport{.written = 2});
  CHECK(site.files() == two_files);
  CHECK(site.scratch.read("public/.brochure-files") ==
        list_introduction + std::string("cities/ghent.html\nindex.html\n"));
}

TEST_CASE(
    "beside texts go their compressed copies, and nothing is written again that is the same") {
  const PublishedSite site;
  const std::string text(1000, 'a');
  const Outputs outputs{{"a.html", text}, {"a.png", text}, {"short.txt", "b"}};
  CHECK(publish(outputs, site.folder, Compress::Yes) == PublishReport{.written = 5});
  CHECK(unpacks_to(site.files().at("a.html.gz"), Coding::Gzip, text));
  CHECK(unpacks_to(site.files().at("a.html.br"), Coding::Brotli, text));
  CHECK(publish(outputs, site.folder, Compress::Yes) == PublishReport{.unchanged = 5});
}

TEST_CASE("a compressed copy follows its text, and goes when it is not wanted any more") {
  const PublishedSite site;
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
  const PublishedSite site;
  site.publish(two_pages);
  CHECK(site.scratch.files_in("public").size() == 3);
  CHECK_FALSE(fs::exists(site.folder / ".brochure-new"));
}

TEST_CASE("files that stand for others are copied, readable by all") {
  const PublishedSite site;
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
  const PublishedSite site;
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
  const PublishedSite site;
  site.publish(two_pages);
  CHECK(site.publish({{"index.html", "Home"}, {"cities/ghent.html", "Ghent"}}) ==
        PublishReport{.written = 1, .unchanged = 1});
  CHECK(site.files().at("index.html") == "Home");
}

TEST_CASE("files and folders of an earlier run go when they are not published any more") {
  const PublishedSite site;
  site.publish(two_pages);
  CHECK(site.publish({{"index.html", "home"}}) ==
        PublishReport{.unchanged = 1, .deleted = {"cities/ghent.html"}});
  CHECK(site.files() == Files{{"index.html", "home"}});
  CHECK_FALSE(fs::exists(site.folder / "cities"));
}

TEST_CASE("a page may become a folder, and a folder a page") {
  const PublishedSite site;
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
  const PublishedSite site;
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
