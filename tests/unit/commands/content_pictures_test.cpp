#include "commands/content_pictures.h"

#include <string>

#include <doctest/doctest.h>

#include "support/golden.h"
#include "support/scratch_folder.h"

namespace brochure {
namespace {

std::string photograph() {
  return read_text_file(tests_folder("golden") /
                        "pictures/content/demo/streets/cases/ghent-fair/stalls.jpg");
}

/// A collection whose one text shows a picture.
Collection showing(const std::string& file) {
  Entity entity{.kind = Kind::Page, .id = "about", .facts = empty_facts(Kind::Page)};
  entity.body.blocks.push_back({Paragraph{{{Picture{.file = file, .alternative = "..."}}}}});
  Collection collection;
  collection.sources.push_back({"content/pages/about/index.md",
                                "A fair:\n![...](" + file.substr(file.rfind('/') + 1) + ")\n"});
  collection.entities.push_back(std::move(entity));
  collection.pictures = {file};
  return collection;
}

const std::string photo_file = "content/pages/about/fair.JPG";
const std::string photo_path = "pictures/pages/about/fair.JPG";

TEST_CASE("a photograph has copies that are never wider than itself") {
  const ScratchFolder folder;
  folder.write(photo_file, photograph());
  Diagnostics diagnostics;
  const PictureFiles pictures =
      examine_pictures(folder.path, showing(photo_file), Cache(), diagnostics);
  CHECK(diagnostics.empty());
  REQUIRE(pictures.contains(photo_path));
  const PictureFile& picture = pictures.at(photo_path);
  CHECK(picture.width == 1000);
  CHECK(picture.height == 640);
  std::string copies;
  for (const PictureCopy& copy : picture.copies) copies += copy.path + "\n";
  CHECK(copies ==
        photo_path + ".480.webp\n" + photo_path + ".960.webp\n" + photo_path + ".1000.webp\n");
}

TEST_CASE("copies are made of pictures that are shown, and only once") {
  const ScratchFolder folder;
  folder.write(photo_file, photograph());
  const Cache cache(folder.path / "cache");
  Diagnostics diagnostics;
  const PictureFiles pictures =
      examine_pictures(folder.path, showing(photo_file), cache, diagnostics);
  CHECK(picture_copies(folder.path, {photo_file}, pictures, {}, cache).empty());
  const Outputs made = picture_copies(folder.path, {photo_file}, pictures, {photo_path}, cache);
  CHECK(made.size() == 3);
  const auto kept = folder.files_in("cache");
  CHECK(kept.size() == 4);  // and what is known of the picture
  CHECK(picture_copies(folder.path, {photo_file}, pictures, {photo_path}, cache) == made);
  CHECK(folder.files_in("cache") == kept);
}

TEST_CASE("a picture that is none is reported where the text names it, with what to do") {
  const ScratchFolder folder;
  folder.write(photo_file, "saved by mistake");
  Diagnostics diagnostics;
  const PictureFiles pictures =
      examine_pictures(folder.path, showing(photo_file), Cache(), diagnostics);
  CHECK(pictures.empty());
  REQUIRE(diagnostics.size() == 1);
  CHECK(diagnostics[0].code == Code::DamagedFile);
  CHECK(diagnostics[0].where == Span{FileId{}, 2, 8, 8});
  CHECK(diagnostics[0].message == "the file is no JPEG or PNG picture, or only a part of one");
  CHECK(diagnostics[0].help.size() == 1);
}

TEST_CASE("a video's poster is looked at like a picture in a text") {
  const ScratchFolder folder;
  folder.write(photo_file, "saved by mistake");
  Collection collection;
  Entity entity;
  entity.videos = {{.title = "One", .address = "https://example.org/", .poster = photo_file}};
  collection.sources = {{"content/pages/about/index.md", "[[video]]\nposter = \"fair.JPG\"\n"}};
  collection.entities.push_back(std::move(entity));
  collection.pictures = {photo_file};
  Diagnostics diagnostics;
  CHECK(examine_pictures(folder.path, collection, Cache(), diagnostics).empty());
  REQUIRE(diagnostics.size() == 1);
  CHECK(diagnostics[0].where == Span{FileId{}, 2, 11, 8});
}

TEST_CASE("a picture that is named where its mark leads is reported there") {
  const ScratchFolder folder;
  folder.write(photo_file, "saved by mistake");
  Collection collection = showing(photo_file);
  collection.sources[0].text = "![...][fair]\n\n[fair]: fair.JPG\n";
  Diagnostics diagnostics;
  examine_pictures(folder.path, collection, Cache(), diagnostics);
  REQUIRE(diagnostics.size() == 1);
  CHECK(diagnostics[0].where == Span{FileId{}, 3, 9, 8});
}

TEST_CASE("drawings and pictures in other formats are left as they are") {
  const ScratchFolder folder;
  const std::string drawing = "content/pages/about/map.svg";
  folder.write(drawing, "<svg/>");
  Diagnostics diagnostics;
  CHECK(examine_pictures(folder.path, showing(drawing), Cache(), diagnostics).empty());
  CHECK(diagnostics.empty());
}

}  // namespace
}  // namespace brochure
