#include "commands/on_paper.h"

#include <doctest/doctest.h>

namespace brochure {
namespace {

TEST_CASE("files for Letter say so in their names, those for A4 need not") {
  CHECK(name_on_paper("parks", Paper::A4, ".pdf") == "parks.pdf");
  CHECK(name_on_paper("parks", Paper::Letter, ".docx") == "parks-letter.docx");
}

}  // namespace
}  // namespace brochure
