#include "commands/package_files.h"

#include <filesystem>
#include <string>

#include <doctest/doctest.h>

#include "support/scratch_folder.h"

namespace brochure {
namespace {

constexpr Span where{FileId{}, 3, 1, 5};

/// Two packages, as npm lays them out.
ScratchFolder& laid_out(ScratchFolder& folder) {
  folder.write("search/dist/index.js", "search();");
  folder.write("search/LICENSE.txt", "MIT");
  folder.write("@maker/serif/files/a.woff2", "a");
  folder.write("@maker/serif/files/b.woff2", "b");
  folder.write("@maker/serif/LICENSE", "OFL");
  return folder;
}

Diagnostics added(const ScratchFolder& folder, PackageFiles files, Themes& themes) {
  themes.packages = std::move(files);
  Diagnostics diagnostics;
  add_package_files(folder.path, themes, diagnostics);
  return diagnostics;
}

TEST_CASE("files of packages are published, each package's licence once beside them") {
  ScratchFolder folder;
  laid_out(folder);
  Themes themes;
  CHECK(added(folder,
              {{"assets/base/fonts/a.woff2", "@maker/serif/files/a.woff2", where},
               {"assets/base/fonts/b.woff2", "@maker/serif/files/b.woff2", where},
               {"assets/base/search.js", "search/dist/index.js", where}},
              themes)
            .empty());
  const auto copy = [&](const char* file) { return CopyOf{(folder.path / file).string()}; };
  CHECK(themes.assets ==
        Outputs{{"assets/base/fonts/a.woff2", copy("@maker/serif/files/a.woff2")},
                {"assets/base/licences/maker-serif.txt", copy("@maker/serif/LICENSE")},
                {"assets/base/fonts/b.woff2", copy("@maker/serif/files/b.woff2")},
                {"assets/base/search.js", copy("search/dist/index.js")},
                {"assets/base/licences/search.txt", copy("search/LICENSE.txt")}});
}

TEST_CASE("the licence of a library has the name of its package, and of who makes that") {
  CHECK(licence_path({"assets/base/search.js", "@maker/search/index.js", where}) ==
        "assets/base/licences/maker-search.txt");
  CHECK(licence_path({"assets/base/lib/search.js", "search/index.js", where}) ==
        "assets/base/licences/search.txt");
}

TEST_CASE("files for paper are found, and not published") {
  ScratchFolder folder;
  laid_out(folder);
  Themes themes;
  themes.paper_packages = {{"assets/base/a.woff2", "@maker/serif/files/a.woff2", where},
                           {"assets/base/c.woff2", "@maker/serif/files/c.woff2", where}};
  const Diagnostics found = added(folder, {}, themes);
  CHECK(themes.assets.empty());
  CHECK(themes.paper_files ==
        Outputs{{"assets/base/a.woff2",
                 CopyOf{(folder.path / "@maker/serif/files/a.woff2").string()}}});
  REQUIRE(found.size() == 1);
  CHECK(found[0].code == Code::MissingPackage);
}

TEST_CASE("a package that is used by two themes has its licence in both") {
  ScratchFolder folder;
  laid_out(folder);
  Themes themes;
  CHECK(added(folder,
              {{"assets/base/search.js", "search/dist/index.js", where},
               {"assets/loud/search.js", "search/dist/index.js", where}},
              themes)
            .empty());
  REQUIRE(themes.assets.size() == 4);
  CHECK(themes.assets[3].path == "assets/loud/licences/search.txt");
}

TEST_CASE("a file that is not there is reported where the theme asks for it, with what to do") {
  const ScratchFolder folder;
  Themes themes;
  const Diagnostics diagnostics =
      added(folder, {{"assets/base/search.js", "search/dist/index.js", where}}, themes);
  REQUIRE(diagnostics.size() == 1);
  CHECK(diagnostics[0].code == Code::MissingPackage);
  CHECK(diagnostics[0].where == where);
  CHECK(diagnostics[0].message == "no package has the file 'search/dist/index.js'");
  REQUIRE(diagnostics[0].help.size() == 2);
  CHECK(diagnostics[0].help[0].find("./brochure build") != std::string::npos);
  CHECK(themes.assets.empty());
}

TEST_CASE("packages that were never fetched are one error, however many files are wanted") {
  Themes themes;
  themes.packages = {{"assets/base/a.js", "search/a.js", where},
                     {"assets/base/b.js", "search/b.js", {FileId{}, 4, 1, 5}}};
  Diagnostics diagnostics;
  const ScratchFolder folder;
  add_package_files(folder.path / "none", themes, diagnostics);
  REQUIRE(diagnostics.size() == 1);
  CHECK(diagnostics[0].where == where);
  CHECK(diagnostics[0].help.size() == 2);
}

TEST_CASE("nothing is published of a package that has no licence") {
  const ScratchFolder folder;
  folder.write("search/index.js", "");
  Themes themes;
  const Diagnostics diagnostics =
      added(folder, {{"assets/base/search.js", "search/index.js", where}}, themes);
  REQUIRE(diagnostics.size() == 1);
  CHECK(diagnostics[0].message == "package 'search' has no licence");
}

TEST_CASE("a package's file does not take the place of a file of the theme") {
  ScratchFolder folder;
  laid_out(folder);
  Themes themes;
  themes.assets = {{"assets/base/search.js", "own();"}};
  const Diagnostics diagnostics =
      added(folder, {{"assets/base/search.js", "search/dist/index.js", where}}, themes);
  REQUIRE(diagnostics.size() == 1);
  CHECK(diagnostics[0].code == Code::AddressClash);
}

}  // namespace
}  // namespace brochure
