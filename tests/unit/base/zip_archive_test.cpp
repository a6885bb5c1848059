#include "base/zip_archive.h"

#include <string>

#include <doctest/doctest.h>

#include "base/failure.h"

namespace brochure {
namespace {

const std::vector<ZipEntry> two_entries{
    {.path = "mimetype", .bytes = "application/epub+zip", .is_stored = true},
    {.path = "a/b.txt", .bytes = std::string(1000, 'b')}};

TEST_CASE("the same entries make the same archive, another order another one") {
  const std::string archive = zip_archive(two_entries);
  CHECK(zip_archive(two_entries) == archive);
  CHECK(zip_archive({two_entries[1], two_entries[0]}) != archive);
}

TEST_CASE("the first entry of a book can be read where its format wants it") {
  const std::string archive = zip_archive(two_entries);
  CHECK(archive.substr(30, 28) == "mimetypeapplication/epub+zip");
  // Neither made smaller nor with an extra field.
  CHECK(archive.substr(8, 2) == std::string(2, '\0'));
  CHECK(archive.substr(28, 2) == std::string(2, '\0'));
}

TEST_CASE("an archive can be read again; what is none is told") {
  const std::vector<ZipEntry> entries =
      zip_entries(zip_archive({{"a/b", "B", false}, {"c", "", true}}));
  REQUIRE(entries.size() == 2);
  CHECK(entries[0].path == "a/b");
  CHECK(entries[0].bytes == "B");
  CHECK(entries[1].bytes.empty());
  CHECK_THROWS_AS(zip_entries("no archive"), Failure);
}

TEST_CASE("entries are made smaller, keep their order, and are of the first day there is") {
  const std::string archive = zip_archive(two_entries);
  CHECK(archive.size() < 400);
  CHECK(archive.find("mimetype") < archive.find("a/b.txt"));
  CHECK(archive.substr(10, 4) == std::string("\0\0\x21\0", 4));
}

}  // namespace
}  // namespace brochure
