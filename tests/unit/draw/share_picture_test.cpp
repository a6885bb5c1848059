#include "draw/share_picture.h"

#include <clocale>
#include <cstddef>
#include <string>

#include <doctest/doctest.h>

#include "base/failure.h"
#include "unit/draw/faces.h"

namespace brochure {
namespace {

const SharePicture review{.label = "Key factor 5 of 11",
                          .title = "Neighbourhood review",
                          .place = "Participation in diverse neighbourhoods",
                          .site = "Integrating Cities toolkits",
                          .alternative = "..."};

std::string drawn(const SharePicture& picture, const DrawnLook& look = plain_look()) {
  const TypefaceFiles files = real_typefaces();
  Typesetter typesetter(files);
  return draw_share_picture(picture, look, typesetter);
}

/// A number in the head of a PNG file, which says the largest byte first.
unsigned number_at(const std::string& png, std::size_t at) {
  unsigned number = 0;
  for (std::size_t byte = at; byte < at + 4; ++byte)
    number = number << 8U | static_cast<unsigned char>(png.at(byte));
  return number;
}

TEST_CASE("a picture is a PNG file of 1200 by 630 pixels") {
  const std::string png = drawn(review);
  CHECK(png.substr(0, 8) == "\x89PNG\r\n\x1a\n");
  CHECK(number_at(png, 16) == 1200);
  CHECK(number_at(png, 20) == 630);
  CHECK(png.size() < 150'000);
}

TEST_CASE("the same picture has the same bytes, whatever the locale") {
  const std::string before = drawn(review);
  std::setlocale(LC_ALL, "");
  CHECK(drawn(review) == before);
  std::setlocale(LC_ALL, "C");
}

TEST_CASE("every text of a picture shows, and so does the look") {
  const std::string png = drawn(review);
  SharePicture other = review;
  for (std::string SharePicture::*text :
       {&SharePicture::label, &SharePicture::title, &SharePicture::place, &SharePicture::site}) {
    other = review;
    other.*text = "Another";
    CHECK(drawn(other) != png);
  }
  DrawnLook look = plain_look();
  look.accent = "#00666e";
  CHECK(drawn(review, look) != png);
  look = plain_look();
  look.sign = "";
  CHECK(drawn(review, look) != png);
}

TEST_CASE("a picture's name tells pictures apart by all they are drawn from, and by nothing else") {
  const TypefaceFiles files = real_typefaces();
  const std::string path = share_picture_path(review, plain_look(), files);
  CHECK(path.starts_with("share/"));
  CHECK(path.ends_with(".png"));
  SharePicture other = review;
  other.alternative = "said otherwise";
  CHECK(share_picture_path(other, plain_look(), files) == path);
  other.title = "Champions";
  CHECK(share_picture_path(other, plain_look(), files) != path);
  DrawnLook look = plain_look();
  look.accent = "#00666e";
  CHECK(share_picture_path(review, look, files) != path);
  TypefaceFiles other_files = files;
  other_files["sans-3-latin"].hash = "newer";
  CHECK(share_picture_path(review, plain_look(), other_files) != path);
}

TEST_CASE("a file that is no typeface is named") {
  const TypefaceFiles files{{"no-face.woff2", {.bytes = "no", .hash = "h"}}};
  Typesetter typesetter(files);
  const FaceStyle style{.files = {"no-face.woff2"}, .weight = 400};
  CHECK_THROWS_WITH_AS(typesetter.set("a", style),
                       "'no-face.woff2' is no typeface that FreeType can read", Failure);
}

}  // namespace
}  // namespace brochure
