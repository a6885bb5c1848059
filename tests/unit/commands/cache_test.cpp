#include "commands/cache.h"

#include <doctest/doctest.h>

#include "support/scratch_folder.h"

namespace brochure {
namespace {

std::string unexpected() {
  FAIL("made again");
  return {};
}

TEST_CASE("a cache without a folder makes everything anew") {
  const Cache cache;
  CHECK(std::get<std::string>(cache.get("share/a.png", [] { return "a"; })) == "a");
  CHECK_FALSE(cache.has("share/a.png"));
}

TEST_CASE("what was made once is there the next time") {
  const ScratchFolder folder;
  const Cache first(folder.path / "cache");
  const auto made = std::get<CopyOf>(first.get("share/a.png", [] { return "a"; }));
  CHECK(folder.read("cache/share/a.png") == "a");
  const Cache second(folder.path / "cache");
  CHECK(second.has("share/a.png"));
  CHECK(std::get<CopyOf>(second.get("share/a.png", unexpected)) == made);
}

TEST_CASE("an empty file, which a crash may leave, counts as nothing") {
  const ScratchFolder folder;
  folder.write("cache/a.png", "");
  const Cache cache(folder.path / "cache");
  cache.get("a.png", [] { return "a"; });
  CHECK(folder.read("cache/a.png") == "a");
}

TEST_CASE("what nobody asked for is forgotten") {
  const ScratchFolder folder;
  folder.write("cache/share/old.png", "old");
  const Cache cache(folder.path / "cache");
  cache.get("share/a.png", [] { return "a"; });
  cache.forget_unused();
  CHECK(folder.files_in("cache") == std::map<std::string, std::string>{{"share/a.png", "a"}});
}

TEST_CASE("where nothing can be kept, things are made all the same") {
  const ScratchFolder folder;
  folder.write("cache", "a file in the way");
  const Cache cache(folder.path / "cache");
  CHECK(std::get<std::string>(cache.get("a.png", [] { return "a"; })) == "a");
}

}  // namespace
}  // namespace brochure
