#include "write/staging.h"

#include <doctest/doctest.h>

#include "support/scratch_folder.h"

namespace brochure {
namespace {

TEST_CASE("what a crash left behind is gone before new files are staged") {
  const ScratchFolder scratch;
  scratch.write(".brochure-new/1.old", "from long ago");
  const Staging staging(scratch.path);
  CHECK(scratch.files_in("").empty());
  CHECK(std::filesystem::is_directory(scratch.path / ".brochure-new"));
}

TEST_CASE("nothing is left when staging is over") {
  const ScratchFolder scratch;
  {
    const Staging staging(scratch.path);
    scratch.write(".brochure-new/0", "new");
    CHECK(staging.fresh(0) == scratch.path / ".brochure-new/0");
    CHECK(staging.aside(0) != staging.fresh(0));
  }
  CHECK(std::filesystem::is_empty(scratch.path));
}

}  // namespace
}  // namespace brochure
