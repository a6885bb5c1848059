#include "compose/videos.h"

#include <algorithm>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "unit/compose/sample.h"

namespace brochure {
namespace {

Sample sample_with_videos() { return sample_with(page_with_videos()); }

TEST_CASE("a video in a file is played on the page, with captions in their language") {
  const PageView page = page_at(sample_with_videos(), "films.html");
  CHECK(shown(page, "videos.count") == "2");
  CHECK(shown(page, "videos.items.0.title") == "The walk");
  CHECK(shown(page, "videos.items.0.credit") == "Film: city of Ghent · 1 May 2013");
  CHECK(shown(page, "videos.items.0.local.file") == "pictures/pages/films/walk.mp4");
  CHECK(shown(page, "videos.items.0.local.type") == "video/mp4");
  CHECK(shown(page, "videos.items.0.local.poster_address") == "pictures/pages/films/walk.jpg");
  CHECK(shown(page, "videos.items.0.local.captions.captions_lang") == "nl");
  CHECK(shown(page, "videos.items.0.local.captions.captions_label") == "Nederlands");
  CHECK(shown(page, "videos.items.0.elsewhere") == "no");
}

TEST_CASE(
    "with the page a copy of the poster is loaded that is fine enough, not what a camera wrote") {
  const Sample sample = sample_with_videos();
  const std::string poster = "pictures/pages/films/walk.jpg";
  const auto loaded = [&](const std::vector<int>& widths) {
    PictureFile file;
    for (const int width : widths) file.copies.push_back({std::to_string(width), width});
    const PictureFiles pictures{{poster, file}};
    const auto request = std::ranges::find(sample.plan, "films.html", &PageRequest::path);
    const PageView page =
        compose_page(sample.linked, sample.site, sample.words, *request, {}, pictures);
    return shown(page, "videos.items.0.local.poster_address");
  };
  CHECK(loaded({480, 960, 1600}) == "960");
  CHECK(loaded({480, 1200}) == "1200");
  CHECK(loaded({480, 700}) == "700");
  CHECK(loaded({}) == poster);
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
  CHECK(shown(page, "videos.items.1.has_caption") == "no");
}

TEST_CASE("search engines are told of videos, by addresses that hold anywhere") {
  const PageView page = page_at(sample_with_videos(), "films.html");
  const std::string video = "structured_data.@graph.0.video.";
  CHECK(shown(page, video + "0.@type") == "VideoObject");
  CHECK(shown(page, video + "0.contentUrl") == "https://example.org/pictures/pages/films/walk.mp4");
  CHECK(shown(page, video + "0.thumbnailUrl") ==
        "https://example.org/pictures/pages/films/walk.jpg");
  CHECK(shown(page, video + "0.transcript") == "One: look. See Riga.");
  CHECK(shown(page, video + "0.uploadDate") == "2013-05-01");
  CHECK(shown(page, video + "1.url") == "https://www.example.org/films/3");
}

TEST_CASE("a page without videos has none") {
  CHECK(shown(page_at(sample_with(), "about.html"), "videos") == "no");
}

}  // namespace
}  // namespace brochure
