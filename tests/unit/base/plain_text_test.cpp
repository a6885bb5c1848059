#include "base/plain_text.h"

#include <doctest/doctest.h>

namespace brochure {
namespace {

TEST_CASE("a text that is too long is cut after a word") {
  CHECK(shortened("One two three", 20) == "One two three");
  CHECK(shortened("One two three", 9) == "One two…");
  CHECK(shortened("One, two three", 6) == "One…");
}

TEST_CASE("a word that is too long is cut after a letter") { CHECK(shortened("äöü", 3) == "ä…"); }

}  // namespace
}  // namespace brochure
