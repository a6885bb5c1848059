#include "media/picture.h"

#include <cstddef>
#include <string>
#include <variant>

#include <doctest/doctest.h>

#include "support/golden.h"

namespace brochure {
namespace {

std::string file(const char* name) {
  return read_text_file(tests_folder("golden") / "pictures/content/demo/streets/cases/ghent-fair" /
                        name);
}

/// The width that the head of a WebP file says, of either of its two sorts.
unsigned width_of(const std::string& webp) {
  const auto byte = [&](std::size_t at) {
    return unsigned{static_cast<unsigned char>(webp.at(at))};
  };
  constexpr unsigned bits_of_width = 0x3FFF;
  if (webp.substr(12, 4) == "VP8L") return ((byte(21) | byte(22) << 8U) & bits_of_width) + 1;
  return (byte(26) | byte(27) << 8U) & bits_of_width;
}

PictureFault fault_of(const std::string& bytes) {
  return std::get<PictureFault>(examine_picture(bytes));
}

TEST_CASE("photographs are known by the ends of their names, in capitals too") {
  CHECK(can_be_scaled("a/market.jpg"));
  CHECK(can_be_scaled("a/market.JPG"));
  CHECK(can_be_scaled("a/market.Jpeg"));
  CHECK(can_be_scaled("a/market.png"));
  for (const char* name : {"a/map.svg", "a/fair.gif", "a/market.webp", ".jpg", "jpg"})
    CHECK_FALSE(can_be_scaled(name));
}

TEST_CASE("a whole picture tells its size") {
  CHECK(std::get<PictureSize>(examine_picture(file("stalls.jpg"))) == PictureSize{1000, 640});
  CHECK(std::get<PictureSize>(examine_picture(file("plan.PNG"))) == PictureSize{600, 300});
}

TEST_CASE("what is no picture, and a part of one, is found out") {
  CHECK(fault_of("") == PictureFault::Broken);
  CHECK(fault_of("not a picture") == PictureFault::Broken);
  CHECK(fault_of("\xFF\xD8") == PictureFault::Broken);
  CHECK(fault_of("\x89PNG\r\n\x1a\n") == PictureFault::Broken);
  const std::string png = file("plan.PNG");
  CHECK(fault_of(png.substr(0, png.size() / 2)) == PictureFault::Broken);
  const std::string jpeg = file("stalls.jpg");
  CHECK(fault_of(jpeg.substr(0, jpeg.size() / 2)) == PictureFault::Broken);
}

TEST_CASE("a picture that would unpack to very much is not unpacked") {
  std::string png = file("plan.PNG");
  // Width and height in its head, and the sum that protects them left as it was for a smaller one:
  // either way it must not be unpacked.
  png[17] = '\x01';
  png[21] = '\x01';
  CHECK(std::holds_alternative<PictureFault>(examine_picture(png)));
  std::string jpeg = file("stalls.jpg");
  const std::size_t frame = jpeg.find("\xFF\xC0");
  REQUIRE(frame != std::string::npos);
  for (std::size_t at = frame + 5; at < frame + 9; ++at) jpeg[at] = '\xF0';
  CHECK(fault_of(jpeg) == PictureFault::TooLarge);
}

TEST_CASE("copies have the width asked for, and the same bytes each time") {
  for (const char* name : {"stalls.jpg", "plan.PNG"}) {
    CAPTURE(name);
    const std::string webp = webp_of(file(name), 480);
    CHECK(webp.starts_with("RIFF"));
    CHECK(width_of(webp) == 480);
    CHECK(webp_of(file(name), 480) == webp);
    CHECK(webp.size() < file(name).size());
  }
}

}  // namespace
}  // namespace brochure
