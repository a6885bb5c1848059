#include "draw/look.h"

#include <doctest/doctest.h>

namespace brochure {
namespace {

Theme theme() {
  Theme theme;
  theme.tokens = {{"tint", "#fff"},
                  {"ink", "#1b1f24"},
                  {"type-title", "var(--type-serif)"},
                  {"type-title-weight", "400"},
                  {"shape-sign", "url(\"data:image/svg+xml,%3Csvg fill='%23000'/%3E\")"}};
  theme.faces = {{"sans", {{.path = "assets/a/sans.woff2"}}},
                 {"serif", {{.path = "assets/a/serif.woff2"}}}};
  return theme;
}

TEST_CASE("a look takes colours, sign, and the face and weight of headings from the tokens") {
  const auto look = drawn_look(theme());
  REQUIRE(look);
  CHECK(look->paper == "#fff");
  CHECK(look->title.files == std::vector<std::string>{"assets/a/serif.woff2"});
  CHECK(look->title.weight == 400);
  CHECK(look->plain.files == std::vector<std::string>{"assets/a/sans.woff2"});
  CHECK(look->sign == "<svg fill='#000'/>");
}

TEST_CASE("a theme that names no files of its faces is not drawn with") {
  Theme bare = theme();
  bare.faces.clear();
  CHECK_FALSE(drawn_look(bare));
}

TEST_CASE("colours are read in both their forms") {
  CHECK(parts_of_colour("#ff0000").red == 1);
  CHECK(parts_of_colour("#f00").red == 1);
  CHECK(parts_of_colour("#f00").green == 0);
  CHECK(parts_of_colour("#0000ff").blue == 1);
}

}  // namespace
}  // namespace brochure
