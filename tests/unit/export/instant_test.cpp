#include "export/instant.h"

#include <doctest/doctest.h>

namespace brochure {
namespace {

TEST_CASE("a day, a month and a year begin at their first moment") {
  CHECK(first_instant("2026-11-20") == "2026-11-20T00:00:00Z");
  CHECK(first_instant("2026-11") == "2026-11-01T00:00:00Z");
  CHECK(first_instant("2026") == "2026-01-01T00:00:00Z");
}

}  // namespace
}  // namespace brochure
