#include "base/contrast.h"

#include <doctest/doctest.h>

namespace brochure {
namespace {

double contrast_of(std::string_view one, std::string_view other) {
  return contrast(parse_colour(one).value(), parse_colour(other).value());
}

TEST_CASE("a colour has three or six hexadecimal digits") {
  CHECK(parse_colour("#1b1F24") == Colour{0x1b, 0x1f, 0x24});
  CHECK(parse_colour("#f80") == Colour{0xff, 0x88, 0x00});
  for (const std::string_view bad : {"", "1b1f24", "#1b1f2", "#1b1f2g", "#1b1f24ff", "red"}) {
    CAPTURE(bad);
    CHECK_FALSE(parse_colour(bad));
  }
  CHECK(to_text({0x1b, 0x1f, 0x04}) == "#1b1f04");
}

TEST_CASE("contrast is as WCAG computes it, whichever colour comes first") {
  CHECK(contrast_of("#000", "#fff") == doctest::Approx(21));
  CHECK(contrast_of("#fff", "#000") == doctest::Approx(21));
  CHECK(contrast_of("#777", "#777") == doctest::Approx(1));
  // The well-known greys on either side of 4.5.
  CHECK(contrast_of("#767676", "#fff") == doctest::Approx(4.54).epsilon(0.001));
  CHECK(contrast_of("#777777", "#fff") == doctest::Approx(4.48).epsilon(0.001));
}

TEST_CASE("a readable colour is the nearest one that has the contrast needed") {
  const Colour white{255, 255, 255};
  const Colour found = readable_colour({0x99, 0x99, 0x99}, white, 4.5).value();
  CHECK(contrast(found, white) >= 4.5);
  CHECK(contrast(found, white) < 4.6);
  CHECK(readable_colour({0, 0, 0}, white, 4.5) == Colour{0, 0, 0});
  CHECK_FALSE(readable_colour({0, 0, 0}, {0x77, 0x77, 0x77}, 7));
}

}  // namespace
}  // namespace brochure
