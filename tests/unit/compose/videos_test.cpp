#include "compose/videos.h"

#include <string>

#include <doctest/doctest.h>

#include "unit/compose/sample.h"

namespace brochure {
namespace {

Sample sample_with_videos() { return sample_with(page_with_videos()); }

TEST_CASE("a video in a file is played on the page, with captions in their language") {
  const PageView page = page_at(sample_with_videos(), "films.html");
  CHECK(shown(page, "videos.count") == "2");
  CHECK(shown(page, "videos.items.0.title") == "The walk");
  CHECK(shown(page, "videos.items.0.credit") == "Film: city of Ghent");
  CHECK(shown(page, "videos.items.0.local.file") == "pictures/pages/films/walk.mp4");
  CHECK(shown(page, "videos.items.0.local.type") == "video/mp4");
  CHECK(shown(page, "videos.items.0.local.poster_address") == "pictures/pages/films/walk.jpg");
  CHECK(shown(page, "videos.items.0.local.captions.captions_lang") == "nl");
  CHECK(shown(page, "videos.items.0.local.captions.captions_label") == "Nederlands");
  CHECK(shown(page, "videos.items.0.elsewhere") == "no");
}

TEST_CASE("paper has the full address of a video, and what is said in it") {
  const PageView page = page_at(sample_with_videos(), "films.html");
  CHECK(shown(page, "videos.items.0.local.on_paper") ==
        "https://example.org/pictures/pages/films/walk.mp4");
  CHECK(shown(page, "videos.items.0.description") == "Through Ghent, by night.");
  CHECK(shown(page, "videos.items.0.transcript") == "One: look. See Riga.");
}

TEST_CASE("a video elsewhere is a link that says where it leads") {
  const PageView page = page_at(sample_with_videos(), "films.html");
  CHECK(shown(page, "videos.items.1.local") == "no");
  CHECK(shown(page, "videos.items.1.elsewhere.website") == "https://www.example.org/films/3");
  CHECK(shown(page, "videos.items.1.elsewhere.watch") == "Watch on example.org");
  CHECK(shown(page, "videos.items.1.transcript") == "no");
}

TEST_CASE("search engines are told of videos, by addresses that hold anywhere") {
  const PageView page = page_at(sample_with_videos(), "films.html");
  const std::string video = "structured_data.@graph.0.video.";
  CHECK(shown(page, video + "0.@type") == "VideoObject");
  CHECK(shown(page, video + "0.contentUrl") == "https://example.org/pictures/pages/films/walk.mp4");
  CHECK(shown(page, video + "0.thumbnailUrl") ==
        "https://example.org/pictures/pages/films/walk.jpg");
  CHECK(shown(page, video + "0.transcript") == "One: look. See Riga.");
  CHECK(shown(page, video + "1.url") == "https://www.example.org/films/3");
}

TEST_CASE("a page without videos has none") {
  CHECK(shown(page_at(sample_with(), "about.html"), "videos") == "no");
}

}  // namespace
}  // namespace brochure
