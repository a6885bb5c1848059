#include "render/asset_check.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include <fmt/format.h>

#include "base/suggest.h"
#include "render/asset_references.h"
#include "render/places.h"
#include "render/scan_template.h"

namespace brochure {
namespace {

/// What is published, and who is told of what is not.
struct AssetCheck {
  std::set<std::string, std::less<>> published;
  std::set<std::string, std::less<>> on_paper;  ///< held by reader versions alone
  Diagnostics& diagnostics;
};

void report_no_asset(const AssetCheck& check, const AssetReference& reference,
                     const std::filesystem::path& folder, Span where, std::string label) {
  const std::vector<std::string_view> names(check.published.begin(), check.published.end());
  Diagnostic diagnostic{Code::MissingAsset,
                        where,
                        fmt::format("no asset '{}'", reference.path),
                        std::move(label),
                        {}};
  const auto near = nearest(reference.path, names, 1);
  if (near.empty()) {
    diagnostic.help.emplace_back(
        "put the file into the theme's folder files/, or name it in [packages] of theme.toml");
  } else {
    const std::filesystem::path name = names[near[0]];
    diagnostic.help.push_back(
        fmt::format("did you mean '{}'?", name.lexically_relative(folder).generic_string()));
  }
  check.diagnostics.push_back(std::move(diagnostic));
}

bool is_of_reader_versions(std::string_view path) {
  return path.find("/styles/reader/") != std::string_view::npos;
}

/// Style sheets name files from the folder they are published in.
void check_sheet(const AssetCheck& check, const SourceFile& source, FileId file,
                 const std::string& path) {
  const std::string_view css = source.text;
  Places places(css, file);
  for (const AssetReference& reference : assets_named_in_css(css, path)) {
    const bool is_held =
        is_of_reader_versions(source.path) && check.on_paper.contains(reference.path);
    if (is_held || check.published.contains(reference.path)) continue;
    report_no_asset(check, reference, std::filesystem::path(path).parent_path(),
                    places.of(css.substr(reference.begin, reference.size)), "");
  }
}

/// A run of a template's text between two tags.
void check_text(const AssetCheck& check, std::string_view text, bool is_before_tag,
                Places& places) {
  for (const AssetReference& reference : assets_named_in_markup(text)) {
    const Span where = places.of(text.substr(reference.begin, reference.size));
    if (is_before_tag && reference.begin + reference.size == text.size()) {
      check.diagnostics.push_back(
          {Code::MissingAsset,
           where,
           "the name of an asset is put together",
           "must be written out",
           {"write each name in a section of its own: files get a hash of their contents into "
            "their names when the site is built"}});
    } else if (!check.published.contains(reference.path)) {
      report_no_asset(check, reference, {}, where, "");
    }
  }
}

void check_template(const AssetCheck& check, const SourceFile& source, FileId file) {
  const std::string_view text = source.text;
  Places places(text, file);
  Diagnostics none;  // the template was found to be valid
  std::size_t at = 0;
  for (const Tag& tag : scan_template(text, file, none).tags) {
    check_text(check, text.substr(at, tag.begin - at), true, places);
    at = tag.end;
  }
  check_text(check, text.substr(at), false, places);
}

/// The theme that a file is of, and the rest of its path: "themes/base/styles/type.css".
std::pair<std::string_view, std::string_view> in_theme(std::string_view path) {
  path.remove_prefix(std::min(path.find('/') + 1, path.size()));
  const std::size_t end = std::min(path.find('/'), path.size());
  return {path.substr(0, end), path.substr(std::min(end + 1, path.size()))};
}

/// Where a style sheet of a theme is published: joined with the others, or by itself. Nothing if
/// the file is no style sheet.
std::optional<std::string> published_sheet(std::string_view theme, std::string_view path) {
  constexpr std::string_view files = "files/";
  if (!path.ends_with(".css")) return std::nullopt;
  if (!path.starts_with(files)) return fmt::format("assets/{}.css", theme);
  return fmt::format("assets/{}/{}", theme, path.substr(files.size()));
}

/// Style sheets of packages are nobody's here to change, so the place that publishes them is told.
void check_packages(const AssetCheck& check, const Themes& themes) {
  for (const PackageFile& package : themes.packages) {
    const auto asset = std::ranges::find(themes.assets, package.path, &Output::path);
    if (asset == themes.assets.end() || !package.path.ends_with(".css")) continue;
    const auto& css = std::get<std::string>(asset->content);
    for (const AssetReference& reference : assets_named_in_css(css, package.path)) {
      if (check.published.contains(reference.path)) continue;
      report_no_asset(check, reference, {}, package.where, "names it");
    }
  }
}

}  // namespace

void check_asset_references(const FolderContents& theme_files, const Themes& themes,
                            const std::set<std::string>& others, Diagnostics& diagnostics) {
  AssetCheck check{{others.begin(), others.end()}, {}, diagnostics};
  for (const Output& asset : themes.assets) check.published.insert(asset.path);
  for (const PackageFile& file : themes.paper_packages) check.on_paper.insert(file.path);
  for (std::size_t index = 0; index < theme_files.texts.size(); ++index) {
    const SourceFile& source = theme_files.texts[index];
    const FileId file{static_cast<std::uint32_t>(index)};
    const auto [theme, path] = in_theme(source.path);
    if (!themes.by_name.contains(theme)) continue;
    if (path.ends_with(".mustache")) check_template(check, source, file);
    if (const auto sheet = published_sheet(theme, path)) check_sheet(check, source, file, *sheet);
  }
  check_packages(check, themes);
}

}  // namespace brochure
