#include "write/replace.h"

#include <doctest/doctest.h>

#include "support/scratch_folder.h"

namespace brochure {
namespace {

namespace fs = std::filesystem;

/// Replacements in a scratch folder: what is new waits in new/, what was old goes to new/ as well.
struct Scene {
  ScratchFolder scratch;
  std::vector<Replacement> replacements;

  Scene() { fs::create_directories(scratch.path / "new"); }

  fs::path waiting(std::string_view suffix) const {
    return scratch.path / "new" / (std::to_string(replacements.size()) + std::string(suffix));
  }
  void put(const std::string& path, std::string_view text) {
    scratch.write("new/" + std::to_string(replacements.size()), text);
    replacements.push_back({scratch.path / path, waiting(""), waiting(".old")});
  }
  void take_away(const std::string& path) {
    replacements.push_back({scratch.path / path, {}, waiting(".old")});
  }
  void replace() const { replace_files(replacements, scratch.path); }
};

TEST_CASE("files are replaced, added and taken away") {
  Scene scene;
  scene.scratch.write("a", "old a");
  scene.scratch.write("c", "old c");
  scene.put("a", "new a");
  scene.put("b/b", "new b");
  scene.take_away("c");
  scene.replace();
  CHECK(scene.scratch.read("a") == "new a");
  CHECK(scene.scratch.read("b/b") == "new b");
  CHECK_FALSE(fs::exists(scene.scratch.path / "c"));
}

TEST_CASE("folders left empty go, others stay") {
  Scene scene;
  scene.scratch.write("a/b/c", "");
  scene.scratch.write("d/e", "");
  scene.scratch.write("d/f", "");
  scene.take_away("a/b/c");
  scene.take_away("d/e");
  scene.replace();
  CHECK_FALSE(fs::exists(scene.scratch.path / "a"));
  CHECK(fs::exists(scene.scratch.path / "d/f"));
}

TEST_CASE("when one cannot be replaced, all are as before") {
  Scene scene;
  scene.scratch.write("a", "old a");
  scene.scratch.write("c/c", "old c");
  scene.put("a", "new a");
  scene.put("b/b", "new b");
  scene.take_away("c/c");
  scene.scratch.write("d/in-the-way", "");
  scene.put("d", "new d");
  scene.put("e", "new e");
  CHECK_THROWS_AS(scene.replace(), fs::filesystem_error);
  CHECK(scene.scratch.read("a") == "old a");
  CHECK_FALSE(fs::exists(scene.scratch.path / "b"));
  CHECK(scene.scratch.read("c/c") == "old c");
  CHECK(fs::exists(scene.scratch.path / "d/in-the-way"));
  CHECK_FALSE(fs::exists(scene.scratch.path / "e"));
}

TEST_CASE("a replacement that fails half-way is put back too") {
  Scene scene;
  scene.scratch.write("a", "old a");
  scene.put("a", "new a");
  scene.put("b/c", "new b");
  fs::remove(scene.replacements[1].fresh);
  CHECK_THROWS_AS(scene.replace(), fs::filesystem_error);
  CHECK(scene.scratch.read("a") == "old a");
  CHECK_FALSE(fs::exists(scene.scratch.path / "b"));
}

TEST_CASE("a file can take the place of a folder, and a folder that of a file") {
  Scene scene;
  scene.scratch.write("a/b", "");
  scene.scratch.write("c", "");
  scene.take_away("a/b");
  scene.take_away("c");
  scene.put("a", "now a file");
  scene.put("c/d", "now in a folder");
  scene.replace();
  CHECK(scene.scratch.read("a") == "now a file");
  CHECK(scene.scratch.read("c/d") == "now in a folder");
}

}  // namespace
}  // namespace brochure
