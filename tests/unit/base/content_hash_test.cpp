#include "base/content_hash.h"

#include <doctest/doctest.h>

namespace brochure {
namespace {

TEST_CASE("the same bytes have the same hash wherever they are hashed, other bytes another") {
  CHECK(content_hash("") == "2d06800538");
  CHECK(content_hash("a {}").size() == 10);
  CHECK(content_hash("a {}") != content_hash("b {}"));
}

TEST_CASE("the hash stands before the ending of a file's name") {
  CHECK(hashed_path("assets/base.css", "12ab") == "assets/base.12ab.css");
  CHECK(hashed_path("sign.min.svg", "12ab") == "sign.min.12ab.svg");
  CHECK(hashed_path("assets/v1.2/LICENCE", "12ab") == "assets/v1.2/LICENCE.12ab");
}

}  // namespace
}  // namespace brochure
