#include "export/reader/address_code.h"

#include <doctest/doctest.h>

namespace brochure {
namespace {

TEST_CASE("an address becomes a drawing with a title and a quiet zone of four modules") {
  const std::string code = address_code("https://example.org/", "Address & code");
  CHECK(code.find("<title>Address &amp; code</title>") != std::string::npos);
  // The smallest code for it has 25 modules a side; the corner begins behind the quiet zone.
  CHECK(code.find("viewBox=\"0 0 33 33\"") != std::string::npos);
  CHECK(code.find("d=\"M4 4h7v1h-7z") != std::string::npos);
}

TEST_CASE("no address and one that no code can hold have no drawing") {
  CHECK(address_code("", "Title").empty());
  CHECK(address_code(std::string(5000, 'a'), "Title").empty());
}

}  // namespace
}  // namespace brochure
