#include "commands/content_videos.h"

#include <algorithm>
#include <string>
#include <utility>

#include <doctest/doctest.h>

#include "support/scratch_folder.h"

namespace brochure {
namespace {

using namespace std::string_literals;

/// What is said of a video whose files begin so, on a page that names them in lines 2 and 3.
Diagnostics examined_video(const std::string& name, const std::string& video,
                           const std::string& captions) {
  const std::string folder_of_text = "content/pages/about/";
  const ScratchFolder folder;
  folder.write(folder_of_text + name, video);
  folder.write(folder_of_text + "film.vtt", captions);
  Collection collection;
  collection.sources = {{folder_of_text + "index.md",
                         "[[video]]\nfile = \"" + name + "\"\ncaptions = \"film.vtt\"\n"}};
  Entity entity;
  entity.videos = {
      {.title = "One", .file = folder_of_text + name, .captions = folder_of_text + "film.vtt"}};
  collection.entities.push_back(std::move(entity));
  collection.pictures = {folder_of_text + name, folder_of_text + "film.vtt"};
  std::ranges::sort(collection.pictures);
  Diagnostics diagnostics;
  examine_videos(folder.path, collection, diagnostics);
  return diagnostics;
}

const std::string mp4 = "\x00\x00\x00\x18"s + "ftypisom and so on";
const std::string webm = "\x1A\x45\xDF\xA3 and so on";
const std::string captions_text = "WEBVTT\n\n00:00.000 --> 00:02.000\nWelcome.\n";

TEST_CASE("a video that is what its name says is nothing to speak of") {
  CHECK(examined_video("film.mp4", mp4, captions_text).empty());
  CHECK(examined_video("film.WEBM", webm, "\xEF\xBB\xBF" + captions_text).empty());
}

TEST_CASE("a file that is no video, or one of another type, is reported where the text names it") {
  for (const std::string& bytes : {webm, "saved by mistake"s, ""s}) {
    const Diagnostics diagnostics = examined_video("film.mp4", bytes, captions_text);
    REQUIRE(diagnostics.size() == 1);
    CHECK(diagnostics[0].code == Code::DamagedFile);
    CHECK(diagnostics[0].where == Span{FileId{}, 2, 9, 8});
    CHECK(diagnostics[0].message == "the file does not begin like a video of the type video/mp4");
    CHECK(diagnostics[0].help.size() == 1);
  }
  CHECK(examined_video("film.webm", mp4, captions_text).size() == 1);
}

TEST_CASE("captions of another type are reported, which no browser would show") {
  const Diagnostics diagnostics =
      examined_video("film.mp4", mp4, "1\n00:00:00,000 --> 00:00:02,000\nWelcome.\n");
  REQUIRE(diagnostics.size() == 1);
  CHECK(diagnostics[0].code == Code::DamagedFile);
  CHECK(diagnostics[0].where == Span{FileId{}, 3, 13, 8});
  CHECK(diagnostics[0].message == "the captions do not begin with the word WEBVTT");
}

}  // namespace
}  // namespace brochure
