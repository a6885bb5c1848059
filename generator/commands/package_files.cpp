#include "commands/package_files.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>

#include <fmt/core.h>

namespace brochure {
namespace {

namespace fs = std::filesystem;

/// "minisearch/dist/index.js" belongs to "minisearch", "@maker/fonts/serif.woff2" to
/// "@maker/fonts".
std::string_view package_of(std::string_view file) {
  std::size_t end = file.find('/');
  if (file.starts_with('@') && end != std::string_view::npos) end = file.find('/', end + 1);
  return file.substr(0, end);
}

/// "assets/base/" of "assets/base/fonts/serif.woff2".
std::string_view theme_folder_of(std::string_view path) {
  return path.substr(0, path.find('/', path.find('/') + 1) + 1);
}

/// "@maker/fonts" as "maker-fonts".
std::string file_name_of(std::string_view package) {
  std::string name(package);
  std::erase(name, '@');
  std::ranges::replace(name, '/', '-');
  return name;
}

std::optional<fs::path> licence_in(const fs::path& folder) {
  constexpr std::array names{"LICENSE",     "LICENSE.txt", "LICENSE.md", "LICENCE",
                             "LICENCE.txt", "LICENCE.md",  "OFL.txt",    "COPYING"};
  for (const char* name : names) {
    if (fs::is_regular_file(folder / name)) return folder / name;
  }
  return std::nullopt;
}

void report_missing(const PackageFile& file, Diagnostics& diagnostics) {
  diagnostics.push_back(
      {Code::MissingPackage,
       file.where,
       fmt::format("no package has the file '{}'", file.file),
       "",
       {"run ./brochure build, which fetches the packages that setup/npm/site names",
        "or say with --packages DIR where they are"}});
}

/// Without the folder every file would be missing, for one and the same reason.
void report_no_packages(const PackageFile& first, Diagnostics& diagnostics) {
  diagnostics.push_back(
      {Code::MissingPackage,
       first.where,
       "the packages that themes publish files of are not there",
       "",
       {"run ./brochure build, which fetches the packages that setup/npm/site names",
        "or say with --packages DIR where they are"}});
}

bool is_taken(const Outputs& assets, const std::string& path) {
  return std::ranges::find(assets, path, &Output::path) != assets.end();
}

}  // namespace

std::string licence_path(const PackageFile& file) {
  return fmt::format("{}licences/{}.txt", theme_folder_of(file.path),
                     file_name_of(package_of(file.file)));
}

bool require_package_file(const fs::path& packages, const PackageFile& file,
                          Diagnostics& diagnostics) {
  if (fs::is_regular_file(packages / file.file)) return true;
  report_missing(file, diagnostics);
  return false;
}

void add_licence_of(const fs::path& packages, const PackageFile& file, Themes& themes,
                    Diagnostics& diagnostics) {
  const std::string_view package = package_of(file.file);
  const std::string path = licence_path(file);
  if (is_taken(themes.assets, path)) return;
  const auto licence = licence_in(packages / package);
  if (!licence) {
    diagnostics.push_back({Code::MissingPackage,
                           file.where,
                           fmt::format("package '{}' has no licence", package),
                           "",
                           {"publish nothing of which you do not know that you may"}});
    return;
  }
  themes.assets.push_back({path, CopyOf{licence->string()}});
}

void add_package_files(const fs::path& packages, Themes& themes, Diagnostics& diagnostics) {
  const fs::path folder = fs::absolute(packages);
  if (!themes.packages.empty() && !fs::is_directory(folder))
    return report_no_packages(themes.packages.front(), diagnostics);
  for (const PackageFile& file : themes.packages) {
    if (!require_package_file(folder, file, diagnostics)) continue;
    if (is_taken(themes.assets, file.path)) {
      diagnostics.push_back({Code::AddressClash,
                             file.where,
                             fmt::format("the address '{}' is taken already", file.path),
                             "",
                             {"rename the theme's own file, or publish this one elsewhere"}});
    } else {
      themes.assets.push_back({file.path, CopyOf{(folder / file.file).string()}});
      add_licence_of(folder, file, themes, diagnostics);
    }
  }
  for (const PackageFile& file : themes.paper_packages) {
    if (require_package_file(folder, file, diagnostics))
      themes.paper_files.push_back({file.path, CopyOf{(folder / file.file).string()}});
  }
}

}  // namespace brochure
