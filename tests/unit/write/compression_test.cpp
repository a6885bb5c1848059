#include "write/compression.h"

#include <string>

#include <doctest/doctest.h>

namespace brochure {
namespace {

std::string long_text() {
  std::string text;
  for (int line = 0; line < 1000; ++line) text += "Line " + std::to_string(line) + " of a page.\n";
  return text;
}

TEST_CASE("compressed text is much smaller and gives the same text again") {
  const std::string text = long_text();
  for (const Coding coding : codings) {
    const std::string packed = compressed(text, coding);
    CAPTURE(ending_of(coding));
    CHECK(packed.size() < text.size() / 5);
    CHECK(unpacks_to(packed, coding, text));
  }
}

TEST_CASE("other bytes, shorter or longer ones, and what is damaged is told from the same") {
  const std::string text = long_text();
  for (const Coding coding : codings) {
    const std::string packed = compressed(text, coding);
    CHECK_FALSE(unpacks_to(packed, coding, text + "x"));
    CHECK_FALSE(unpacks_to(packed, coding, text.substr(1)));
    CHECK_FALSE(unpacks_to(packed.substr(0, packed.size() / 2), coding, text));
    CHECK_FALSE(unpacks_to("", coding, text));
    CHECK_FALSE(unpacks_to(text, coding, text));
  }
}

TEST_CASE("gzip names neither a time nor a system") {
  const std::string packed = compressed("text", Coding::Gzip);
  CHECK(packed.substr(0, 10) == std::string("\x1f\x8b\x08\x00\x00\x00\x00\x00\x02\xff", 10));
}

TEST_CASE("texts are worth compressing, pictures and typefaces are not, nor is a line") {
  CHECK(is_compressible("index.html", 5000));
  CHECK(is_compressible("data/collection.json", 5000));
  CHECK_FALSE(is_compressible("pictures/market.jpg", 5000));
  CHECK_FALSE(is_compressible("assets/base/serif.woff2", 5000));
  CHECK_FALSE(is_compressible("robots.txt", 30));
}

}  // namespace
}  // namespace brochure
