#include "base/escape.h"

#include <doctest/doctest.h>

namespace brochure {
namespace {

std::string escaped(std::string_view text) {
  std::string out;
  append_escaped(text, out);
  return out;
}

std::string address(std::string_view text) {
  std::string out;
  append_address(text, out);
  return out;
}

TEST_CASE("nothing in a text is taken for markup") {
  CHECK(escaped("a < b & \"c\" > 'd'") == "a &lt; b &amp; &quot;c&quot; &gt; &#39;d&#39;");
  CHECK(escaped("Malmö, Τοπίο, 漢字 🎈\n\t") == "Malmö, Τοπίο, 漢字 🎈\n\t");
}

TEST_CASE("characters that no page may contain are left out") {
  CHECK(escaped("a\x01\x1f\r\x7f z") == "a z");
  CHECK(escaped("a\xc2\x80\xc2\x9f\xc2\xa0z") == "a\xc2\xa0z");
  CHECK(escaped("a\xef\xb7\x90\xef\xbf\xbe\xef\xbf\xbf\xef\xbf\xbdz") == "a\xef\xbf\xbdz");
  CHECK(escaped("a\xf0\x9f\xbf\xbe\xf4\x8f\xbf\xbfz") == "az");
}

TEST_CASE("a text that ends within a character is shown without harm") {
  CHECK(escaped("a\xef\xbf") == "a\xef\xbf");
  CHECK(escaped("a\xc2") == "a\xc2");
}

TEST_CASE("addresses are percent-encoded where they must be, and only there") {
  CHECK(address("https://example.org/a b?c=\"d\"&e=%20#f") ==
        "https://example.org/a%20b?c=%22d%22&amp;e=%20#f");
  CHECK(address("https://example.org/Malmö") == "https://example.org/Malm%C3%B6");
}

}  // namespace
}  // namespace brochure
