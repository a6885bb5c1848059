#include "engines/work_folder.h"

#include <csignal>
#include <filesystem>

#include <doctest/doctest.h>

namespace brochure {
namespace {

TEST_CASE("a folder to work in is gone afterwards, also when somebody interrupts us") {
  std::filesystem::path path;
  try {
    const WorkFolder folder;
    path = folder.path();
    CHECK(std::filesystem::is_directory(path));
    raise(SIGINT);
    stop_if_interrupted();
    FAIL("somebody wants us to stop");
  } catch (const Interrupted&) {
    CHECK_FALSE(std::filesystem::exists(path));
  }
}

}  // namespace
}  // namespace brochure
