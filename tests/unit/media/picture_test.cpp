#include "media/picture.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <variant>

#include <doctest/doctest.h>
#include <gdk-pixbuf/gdk-pixbuf.h>
#include <webp/decode.h>

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

constexpr int long_side = 64;
constexpr int short_side = 32;

/// A JPEG picture that lies: 64 wide and 32 high, dark in its left half and bright in its right.
std::string lying_picture() {
  const std::unique_ptr<GdkPixbuf, decltype(&g_object_unref)> pixels(
      gdk_pixbuf_new(GDK_COLORSPACE_RGB, FALSE, 8, long_side, short_side), g_object_unref);
  gdk_pixbuf_fill(pixels.get(), 0xFFFFFFFF);
  const std::unique_ptr<GdkPixbuf, decltype(&g_object_unref)> left(
      gdk_pixbuf_new_subpixbuf(pixels.get(), 0, 0, long_side / 2, short_side), g_object_unref);
  gdk_pixbuf_fill(left.get(), 0x000000FF);
  gchar* bytes = nullptr;
  gsize size = 0;
  REQUIRE(gdk_pixbuf_save_to_buffer(pixels.get(), &bytes, &size, "jpeg", nullptr, nullptr) == TRUE);
  const std::unique_ptr<gchar, decltype(&g_free)> freed(bytes, g_free);
  return {bytes, size};
}

/// The picture with what a camera notes of how it was held: 6 is upright, its top to the left.
std::string held(std::string jpeg, char orientation) {
  using namespace std::string_literals;
  const std::string note =
      "\xFF\xE1\x00\x22"s                                // a segment of 34 bytes
      "Exif\x00\x00MM\x00\x2A\x00\x00\x00\x08\x00\x01"s  // big end first, one entry
      "\x01\x12\x00\x03\x00\x00\x00\x01\x00"s +          // the orientation, a short number
      orientation +
      "\x00\x00\x00\x00\x00\x00"s;
  return jpeg.insert(2, note);
}

/// How bright a place of a WebP picture is, from 0 to 255.
int brightness(const std::string& webp, int column, int row) {
  int width = 0;
  int height = 0;
  const std::unique_ptr<std::uint8_t, decltype(&WebPFree)> pixels(
      WebPDecodeRGB(reinterpret_cast<const std::uint8_t*>(webp.data()), webp.size(), &width,
                    &height),
      WebPFree);
  REQUIRE(pixels);
  return pixels.get()[static_cast<std::ptrdiff_t>(row * width + column) * 3];
}

TEST_CASE("a photograph is seen as the camera was held") {
  constexpr int near = 5;
  constexpr int dark_most = 60;
  constexpr int bright_least = 190;
  const std::string lying = lying_picture();
  CHECK(std::get<PictureSize>(examine_picture(lying)) == PictureSize{long_side, short_side});

  // Turned to the right by a quarter, what was to the left is above.
  const std::string right = held(lying, 6);
  CHECK(std::get<PictureSize>(examine_picture(right)) == PictureSize{short_side, long_side});
  const std::string upright = webp_of(right, short_side);
  CHECK(brightness(upright, near, near) < dark_most);
  CHECK(brightness(upright, near, long_side - near) > bright_least);

  // To the left, it is below.
  const std::string left = webp_of(held(lying, 8), short_side);
  CHECK(brightness(left, near, near) > bright_least);
  CHECK(brightness(left, near, long_side - near) < dark_most);
}

}  // namespace
}  // namespace brochure
