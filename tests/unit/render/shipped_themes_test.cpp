// The themes that come with the project.

#include <doctest/doctest.h>

#include "base/files.h"
#include "render/theme.h"

namespace brochure {
namespace {

TEST_CASE("the themes that come with the project load without a mistake") {
  Diagnostics diagnostics;
  const FolderContents files = read_folder(
      BROCHURE_SOURCE_DIR, "themes", {{".toml", ".mustache", ".css", ".svg", ".js"}}, diagnostics);
  std::vector<std::string> names;
  for (const SourceFile& file : files.texts) {
    if (!file.path.ends_with("/theme.toml")) continue;
    const std::size_t start = file.path.find('/') + 1;
    names.push_back(file.path.substr(start, file.path.rfind('/') - start));
  }
  CHECK(names.size() > 1);
  const Themes themes = load_themes(files, names, {"en", "en"}, diagnostics);
  for (const Diagnostic& one : diagnostics) {
    MESSAGE(file_of(files.texts, one.where.file).path << ":" << one.where.line << ": "
                                                      << one.message);
  }
  CHECK(diagnostics.empty());
  CHECK(themes.by_name.size() == names.size());
}

TEST_CASE("every language that comes with the project has all words") {
  Diagnostics diagnostics;
  const FolderContents files = read_folder(
      BROCHURE_SOURCE_DIR, "themes", {{".toml", ".mustache", ".css", ".svg", ".js"}}, diagnostics);
  constexpr std::string_view folder = "themes/base/words/";
  std::size_t languages = 0;
  for (const SourceFile& file : files.texts) {
    if (!file.path.starts_with(folder)) continue;
    const std::string name = file.path.substr(folder.size());
    load_themes(files, {"base"}, {name.substr(0, name.find('.')), "en"}, diagnostics);
    ++languages;
  }
  for (const Diagnostic& one : diagnostics) {
    FAIL_CHECK(file_of(files.texts, one.where.file).path << ":" << one.where.line << ": "
                                                         << one.message);
  }
  CHECK(languages > 2);
}

}  // namespace
}  // namespace brochure
