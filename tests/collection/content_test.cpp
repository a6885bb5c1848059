// The collection as it stands in content/.

#include "support/content.h"

#include <doctest/doctest.h>

namespace brochure {
namespace {

TEST_CASE("the collection has no problems") {
  CHECK(report_of(check_content_folder(BROCHURE_SOURCE_DIR)) == "");
}

}  // namespace
}  // namespace brochure
