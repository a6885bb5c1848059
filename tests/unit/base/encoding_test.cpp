#include "base/encoding.h"

#include <string>

#include <doctest/doctest.h>

namespace brochure {
namespace {

TEST_CASE("bytes survive the way to Base64 and back, zeros too") {
  const std::string bytes("%PDF\0\xFF\n", 7);
  CHECK(base64(bytes) == "JVBERgD/Cg==");
  CHECK(bytes_of_base64(base64(bytes)) == bytes);
  CHECK(bytes_of_base64("").empty());
}

}  // namespace
}  // namespace brochure
