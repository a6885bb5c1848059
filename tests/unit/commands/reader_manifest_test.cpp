#include "commands/reader_manifest.h"

#include <doctest/doctest.h>

#include "support/scratch_folder.h"

namespace brochure {
namespace {

ReaderRecord record_of(std::string name, ReaderFormat format) {
  return {.name = std::move(name),
          .toolkit = "parks",
          .is_part = true,
          .format = format,
          .paper = Paper::Letter,
          .date = "2026-11-20",
          .made_of = "0123456789",
          .made_by = "9876543210",
          .pages = "1234567890",
          .files = {{.name = "parks.pdf", .size = 3'000'000'000, .hash = "aaaaaaaaaa"}}};
}

TEST_CASE("a folder remembers what was exported into it") {
  const ScratchFolder folder;
  const ReaderManifest manifest{record_of("parks", ReaderFormat::Pdf),
                                record_of("parks", ReaderFormat::Epub)};
  write_manifest(folder.path, manifest);
  ReaderManifest read = read_manifest(folder.path);
  REQUIRE(read.size() == 2);
  CHECK(find_record(read, manifest[0]) != nullptr);
  CHECK(*find_record(read, manifest[0]) == manifest[0]);
  CHECK(*find_record(read, manifest[1]) == manifest[1]);
}

TEST_CASE("a version that is made again takes its own place") {
  ReaderManifest manifest;
  put_record(manifest, record_of("parks", ReaderFormat::Pdf));
  ReaderRecord newer = record_of("parks", ReaderFormat::Pdf);
  newer.made_of = "1111111111";
  put_record(manifest, newer);
  put_record(manifest, record_of("lakes", ReaderFormat::Pdf));
  REQUIRE(manifest.size() == 2);
  CHECK(manifest[0].name == "lakes");
  CHECK(manifest[1] == newer);
}

TEST_CASE("a record that cannot be understood counts as none") {
  const ScratchFolder folder;
  CHECK(read_manifest(folder.path).empty());
  for (const char* text :
       {"", "{", "[1]", "[{}]", "{\"name\": 3}", "[{\"format\": \"papyrus\"}]"}) {
    CAPTURE(text);
    folder.write(manifest_file, text);
    CHECK(read_manifest(folder.path).empty());
  }
}

}  // namespace
}  // namespace brochure
