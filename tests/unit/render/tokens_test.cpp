#include "render/tokens.h"

#include <doctest/doctest.h>

namespace brochure {
namespace {

struct TwoThemes {
  Sources sources;
  Tokens base;
  Tokens own;
  Tokens all;
  Diagnostics reading;
  Diagnostics checking;

  explicit TwoThemes(std::string base_text, std::string own_text = "")
      : sources{{"themes/base/tokens.toml", std::move(base_text)},
                {"themes/own/tokens.toml", std::move(own_text)}} {
    base = read_tokens(sources, FileId{0}, reading);
    own = read_tokens(sources, FileId{1}, reading);
    all = with_inherited(own, base);
    check_contrast(own, all, sources, checking);
  }
};

Diagnostics mistakes_in(std::string text) { return TwoThemes(std::move(text)).reading; }

constexpr const char* colours = R"([light]
ink = "#000"
page = "#fff"
[dark]
ink = "#fff"
page = "#000"
)";

TEST_CASE("tokens become CSS properties, the dark ones on dark screens only") {
  const TwoThemes themes(std::string(colours) + "[space]\n4 = \"1rem\"\n");
  CHECK(to_css(themes.base, themes.base, ":root") ==
        ":root {\n  --space-4: 1rem;\n  --ink: #000;\n  --page: #fff;\n}\n"
        "@media screen and (prefers-color-scheme: dark) {\n"
        "  :root {\n    --ink: #fff;\n    --page: #000;\n  }\n}\n");
}

TEST_CASE("a theme says again what others change, and knows all that it inherits") {
  const TwoThemes themes(std::string(colours) + "[shape]\nround = \"4px\"\nline = \"1px\"\n",
                         "[shape]\nround = \"0\"\n");
  CHECK(to_css(themes.all, all_names({&themes.own}), ".x") ==
        ".x {\n  --shape-round: 0;\n}\n"
        "@media screen and (prefers-color-scheme: dark) {\n  .x {\n  }\n}\n");
  CHECK(themes.all.shared.at("shape-line").value == "1px");
  CHECK(themes.all.light.at("ink").value == "#000");
}

TEST_CASE("what is no colour is reported where it stands") {
  const Diagnostics found = mistakes_in("[light]\nink = \"black\"\n[dark]\nink = 7\n");
  REQUIRE(found.size() == 2);
  CHECK(found[0].code == Code::BadToken);
  CHECK(found[0].where == Span{FileId{}, 2, 7, 7});
  CHECK(found[0].message == "'black' is not a colour");
  CHECK(found[1].code == Code::WrongType);
}

TEST_CASE("a colour of one scheme must have its twin in the other") {
  const Diagnostics found = mistakes_in("[light]\nink = \"#000\"\n[dark]\npage = \"#000\"\n");
  REQUIRE(found.size() == 2);
  CHECK(found[0].message == "'ink' has no colour in the dark scheme");
  CHECK(found[1].message == "'page' has no colour in the light scheme");
}

TEST_CASE("a value cannot break out of its property") {
  for (const char* bad : {"1px; color: red", "}", "</style>", ""}) {
    CAPTURE(bad);
    const Diagnostics found = mistakes_in("[space]\nx = \"" + std::string(bad) + "\"\n");
    REQUIRE(found.size() == 1);
    CHECK(found[0].code == Code::BadToken);
  }
}

TEST_CASE("unknown keys are reported with a suggestion") {
  Diagnostics found = mistakes_in("[lihgt]\nink = \"#000\"\n");
  REQUIRE(found.size() == 1);
  CHECK(found[0].code == Code::UnknownKey);
  CHECK(found[0].help == std::vector<std::string>{"did you mean 'light'?"});
  found = mistakes_in("[[pair]]\ntext = \"ink\"\non = \"page\"\nat_last = 3\n");
  REQUIRE(found.size() == 1);
  CHECK(found[0].where == Span{FileId{}, 4, 1, 7});
  found = mistakes_in("[[pair]]\ntext = \"ink\"\n");
  REQUIRE(found.size() == 1);
  CHECK(found[0].code == Code::MissingKey);
}

TEST_CASE("a file that is no TOML is reported at its first mistake") {
  const Diagnostics found = mistakes_in("[light]\nink = \n");
  REQUIRE(found.size() == 1);
  CHECK(found[0].code == Code::TomlSyntax);
  CHECK(found[0].where.line == 2);
}

TEST_CASE("a pair with too little contrast names the ratio, the need and a way out") {
  const TwoThemes themes(
      "", std::string(colours) + "soft = \"#777777\"\n[[pair]]\ntext = \"soft\"\non = \"page\"\n");
  // The dark table ends the colours, so "soft" is there only in the dark.
  CHECK(themes.reading.size() == 1);
  const TwoThemes grey(
      "[light]\nsoft = \"#777777\"\npage = \"#fff\"\n"
      "[dark]\nsoft = \"#777777\"\npage = \"#000\"\n",
      "[[pair]]\ntext = \"soft\"\non = \"page\"\nat_least = 4.5\n");
  REQUIRE(grey.checking.size() == 1);
  const Diagnostic& found = grey.checking[0];
  CHECK(found.code == Code::LowContrast);
  CHECK(found.message ==
        "'soft' on 'page' has a contrast of 4.47 in the light scheme, 4.5 is needed");
  CHECK(found.label == "#777777 on #fff");
  CHECK(found.help == std::vector<std::string>{"#767676 would do for 'soft'",
                                               "the pair stands in themes/own/tokens.toml:1"});
}

TEST_CASE("a colour that a theme changes is checked in the pairs it inherits, where it stands") {
  const std::string base = std::string(colours) + "[[pair]]\ntext = \"ink\"\non = \"page\"\n";
  CHECK(TwoThemes(base).checking.empty());
  const TwoThemes themes(base, "[light]\npage = \"#333\"\n[dark]\npage = \"#333\"\n");
  REQUIRE(themes.checking.size() == 1);
  CHECK(themes.checking[0].where == Span{FileId{1}, 2, 8, 6});
}

TEST_CASE("a pair of a colour that is not there is reported") {
  const TwoThemes themes(colours, "[[pair]]\ntext = \"inc\"\non = \"page\"\n");
  REQUIRE(themes.checking.size() == 1);
  CHECK(themes.checking[0].code == Code::BadToken);
  CHECK(themes.checking[0].help == std::vector<std::string>{"did you mean 'ink'?"});
}

}  // namespace
}  // namespace brochure
