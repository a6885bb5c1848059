#include "commands/reader_files.h"

#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "base/failure.h"
#include "base/file_bytes.h"
#include "base/parallel.h"
#include "commands/package_files.h"
#include "export/reader/html_file.h"
#include "export/reader/inline_text.h"
#include "export/reader/screen_ways.h"
#include "model/address.h"
#include "render/render.h"
#include "render/sign.h"

namespace brochure {
namespace {

void require_template(const Themes& themes, const PageView& page) {
  const Theme& theme = themes.by_name.at(page.theme);
  if (theme.templates.contains(page.template_name)) return;
  throw Failure(
      fmt::format("theme '{}' has no template '{}'", theme.name, page.template_name),
      fmt::format("Write themes/{}/templates/{}.mustache, or let the theme inherit from 'base'.",
                  theme.name, page.template_name));
}

void require_templates_of(const Themes& themes, const ReaderVersion& version) {
  for (const Chapter& chapter : version.chapters) require_template(themes, chapter.page);
  require_template(themes, version.screen);
}

std::string drawn_sign(const Theme& theme) {
  const Sign sign = sign_of(theme.tokens.at("shape-sign"), "currentColor");
  if (sign.view_box.empty()) return {};
  return fmt::format("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"{}\">{}</svg>",
                     sign.view_box, sign.shapes);
}

std::string rendered_text(const Project& project, const PageView& page) {
  Output output = render_page(page, project.themes, project.pictures);
  return std::get<std::string>(std::move(output.content));
}

/// What says under which licence a library is: the file beside it, as a comment.
std::string licence_of(const Project& project, const std::string& library, const SiteFiles& files) {
  std::string all;
  for (const PackageFile& package : project.themes.packages) {
    const std::filesystem::path published(package.path);
    const std::filesystem::path asset(library);
    // The name of the published file has a hash in it.
    const bool is_it = published.parent_path() == asset.parent_path() &&
                       asset.filename().string().starts_with(published.stem().string() + ".");
    if (!is_it) continue;
    if (const auto text = files(licence_path(package))) all += "/*\n" + *text + "\n*/\n";
  }
  return all;
}

/// Libraries first, each below its licence.
std::string script_of(const Project& project, const Theme& theme, const SiteFiles& files) {
  std::string script;
  for (const std::string& library : theme.reader_libraries) {
    script += licence_of(project, library, files);
    script += without_comment_lines(files(library).value_or(""));
  }
  return script + without_comment_lines(theme.reader_script);
}

}  // namespace

SiteFiles site_files_of(const Project& project, const std::filesystem::path& root) {
  return [&project, root](std::string_view path) -> std::optional<std::string> {
    const Outputs& assets = project.themes.assets;
    const auto asset = std::ranges::find(assets, path, &Output::path);
    if (asset != assets.end()) return std::get<std::string>(asset->content);
    for (const Output& file : project.themes.paper_files) {
      if (file.path == path) return read_bytes(std::get<CopyOf>(file.content).file);
    }
    for (const std::string& file : project.linked.collection.pictures) {
      if (picture_path(file) == path) return read_bytes(root / file);
    }
    return std::nullopt;
  };
}

BoundVersion bound_version(const Project& project, const ReaderRequest& request) {
  const ReaderVersion version = compose_reader_version(
      project.linked, project.site, project.themes.words, request, project.outlines);
  require_templates_of(project.themes, version);
  std::vector<std::string> rendered(version.chapters.size());
  for_each_index(rendered.size(), [&](std::size_t index) {
    rendered[index] = rendered_text(project, version.chapters[index].page);
  });
  return bind(version, rendered,
              {.site_address = project.site.address,
               .code_title = project.themes.words.at("reader_code_title"),
               .sign = drawn_sign(project.themes.by_name.at(version.theme)),
               .screen = rendered_text(project, version.screen)});
}

std::string html_document(const Project& project, const std::filesystem::path& root,
                          const BoundVersion& version) {
  const Theme& theme = project.themes.by_name.at(version.about.theme);
  const Words& words = project.themes.words;
  const SiteFiles files = site_files_of(project, root);
  const ScreenWords screen_words{.previous = words.at("previous"),
                                 .next = words.at("next"),
                                 .colon = words.at("colon"),
                                 .link_to_question = words.at("link_to_question")};
  return html_file(with_screen_ways(version, screen_words),
                   {.style = theme.reader_style, .script = script_of(project, theme, files)},
                   files);
}

}  // namespace brochure
