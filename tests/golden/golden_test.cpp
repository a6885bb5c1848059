// Whole sites, as they are made of small collections.

#include "support/golden.h"

#include <algorithm>
#include <filesystem>
#include <regex>
#include <string>
#include <variant>

#include <doctest/doctest.h>

#include "commands/pipeline.h"
#include "export/schema.h"
#include "support/packages.h"
#include "support/scratch_folder.h"

namespace brochure {
namespace {

namespace fs = std::filesystem;

bool has_real_look(const std::string& name) { return name.starts_with("look-"); }

/// A project with the golden site's content, and with the look it is to be shown in.
void lay_out(const fs::path& golden, const ScratchFolder& project) {
  fs::copy(golden / "content", project.path / "content", fs::copy_options::recursive);
  if (fs::exists(golden / "site")) {
    fs::copy(golden / "site", project.path / "site", fs::copy_options::recursive);
  } else {
    project.write("site/site.toml", "title = \"Golden\"\n");
  }
  const fs::path themes = fs::path(BROCHURE_SOURCE_DIR) / "themes";
  if (has_real_look(golden.filename().string())) {
    fs::create_directory_symlink(themes, project.path / "themes");
    return;
  }
  fs::create_directory(project.path / "themes");
  fs::copy(tests_folder("golden") / "theme", project.path / "themes/base",
           fs::copy_options::recursive);
  fs::copy(themes / "base/words", project.path / "themes/base/words");
}

/// The theme's own files and the schema are the same for all sites. The data of one site, which has
/// all kinds, stands for those of the others, and so do robots.txt and llms.txt. Markdown is made
/// of the real templates' markup.
bool is_compared(const std::string& path, const std::string& name) {
  if (path.starts_with("assets/") || path == schema_path) return false;
  if (path.starts_with("data/") || path.ends_with(".txt")) return name == "each-kind";
  if (path.ends_with(".md")) return has_real_look(name);
  return !has_real_look(name) || path.ends_with(".html");
}

/// A change of a style sheet alone changes its name, but should change no expected page.
std::string without_asset_hashes(const std::string& text) {
  static const std::regex hashed(R"((assets/[^"' ]*)\.[0-9a-f]{10}(\.[a-z0-9]+))");
  return std::regex_replace(text, hashed, "$1$2");
}

/// Every file of the site, sorted by path, each after a line with its path.
std::string text_of(Outputs site, const fs::path& root, const std::string& name) {
  std::ranges::sort(site, {}, &Output::path);
  std::string text;
  for (const Output& output : site) {
    if (!is_compared(output.path, name)) continue;
    text += "--- " + output.path + "\n";
    if (const auto* copy = std::get_if<CopyOf>(&output.content)) {
      text += "a copy of " + fs::path(copy->file).lexically_relative(root).generic_string() + "\n";
    } else if (output.path.ends_with(".webp")) {
      // Its bytes depend on the version of the encoder.
      text += "a copy in WebP\n";
    } else {
      text += without_asset_hashes(std::get<std::string>(output.content));
    }
    if (!text.ends_with('\n')) text += "\n(no line break at the end)\n";
  }
  return text;
}

TEST_CASE("the site made of a small collection is the expected one, to the last file") {
  for (const auto& entry : fs::directory_iterator(tests_folder("golden"))) {
    const std::string name = entry.path().filename().string();
    if (!entry.is_directory() || name == "theme") continue;
    SUBCASE(name.c_str()) {
      const ScratchFolder scratch;
      lay_out(entry.path(), scratch);
      const Project project = load_project(scratch.path, fetched_packages());
      REQUIRE(report_as_text(project.problems, Colours::Off) == "");
      const std::string site = text_of(make_site(project, scratch.path), scratch.path, name);
      const fs::path expected = entry.path() / "expected.txt";
      if (updating_goldens()) write_text_file(expected, site);
      const std::string difference_found = difference(read_text_file(expected), site);
      INFO("tests/golden/", name, "/expected.txt\n", difference_found);
      CHECK(difference_found.empty());
    }
  }
}

}  // namespace
}  // namespace brochure
