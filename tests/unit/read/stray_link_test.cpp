#include "read/stray_link.h"

#include <string>
#include <vector>

#include <doctest/doctest.h>

namespace brochure {
namespace {

using Texts = std::vector<std::string>;

Texts stray_in(std::string_view text) {
  Texts written;
  for (const StrayLink& stray : stray_links(text)) written.emplace_back(stray.written);
  return written;
}

Texts addresses_in(std::string_view text) {
  Texts addresses;
  for (const std::string_view address : bare_addresses(text)) addresses.emplace_back(address);
  return addresses;
}

TEST_CASE("text that was meant to be a link is found") {
  CHECK(stray_in("[the review](kf: 2).") == Texts{"](kf: 2)"});
  CHECK(stray_in("[the review](kf:2 is") == Texts{"](kf:2"});
  CHECK(stray_in("[the review](") == Texts{"]("});
  CHECK(stray_in("[the review] (kf:2)") == Texts{"kf:2"});
  CHECK(stray_in("[[kf:2]]") == Texts{"kf:2"});
  CHECK(stray_in("kf:streets/plan.") == Texts{"kf:streets/plan"});
  CHECK(stray_in("city:Malmö, term:x; lang:ca") == Texts{"city:Malmö", "term:x", "lang:ca"});
  CHECK(stray_in("<kf: 2> and < kf:2 >") == Texts{"<kf: 2>", "kf:2"});
  CHECK(stray_in("[x][y]") == Texts{"][y]"});
  CHECK(stray_in("[x][") == Texts{"]["});
}

TEST_CASE("sentences with colons and brackets are no links") {
  for (const char* text :
       {"In this case: five people.", "City: Ghent", "(page: 3)", "Note: see below [sic].",
        "a[b] (c)", "at 12:30", "ratio 1:2", "https://example.org/case:1", "x.org/city:y",
        "showcase:x", "::", ":", "kf :2", "term", "case:", "kf:.", "kf: ", "[a] [b]"}) {
    CAPTURE(text);
    CHECK(stray_in(text).empty());
  }
}

TEST_CASE("plain web addresses are found without the punctuation behind them") {
  CHECK(addresses_in("See https://example.org/a?b=c#d, or (http://x.eu).") ==
        Texts{"https://example.org/a?b=c#d", "http://x.eu"});
  CHECK(addresses_in("www.example.org!") == Texts{"www.example.org"});
  CHECK(addresses_in("\"https://example.org\"") == Texts{"https://example.org"});
  CHECK(addresses_in("https://a.b/www.c.d") == Texts{"https://a.b/www.c.d"});
  CHECK(addresses_in("no address: example.org").empty());
}

}  // namespace
}  // namespace brochure
