#include "commands/reader_files.h"

#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "base/failure.h"
#include "base/parallel.h"
#include "commands/reader_epub.h"
#include "export/reader/address_code.h"
#include "export/reader/html_file.h"
#include "model/address.h"
#include "render/render.h"
#include "render/sign.h"
#include "write/file_bytes.h"

namespace brochure {
namespace {

void require_chapter_templates(const Themes& themes, const ReaderVersion& version) {
  for (const Chapter& chapter : version.chapters) {
    const Theme& theme = themes.by_name.at(chapter.page.theme);
    if (theme.templates.contains(chapter.page.template_name)) continue;
    throw Failure(
        fmt::format("theme '{}' has no template '{}'", theme.name, chapter.page.template_name),
        fmt::format("Write themes/{}/templates/{}.mustache, or let the theme inherit from 'base'.",
                    theme.name, chapter.page.template_name));
  }
}

std::string drawn_sign(const Theme& theme) {
  const Sign sign = sign_of(theme.tokens.at("shape-sign"), "currentColor");
  if (sign.view_box.empty()) return {};
  return fmt::format("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"{}\">{}</svg>",
                     sign.view_box, sign.shapes);
}

}  // namespace

SiteFiles site_files_of(const Project& project, const std::filesystem::path& root) {
  return [&project, root](std::string_view path) -> std::optional<std::string> {
    const Outputs& assets = project.themes.assets;
    const auto asset = std::ranges::find(assets, path, &Output::path);
    if (asset != assets.end()) return std::get<std::string>(asset->content);
    for (const std::string& file : project.linked.collection.pictures) {
      if (picture_path(file) == path) return read_bytes(root / file);
    }
    return std::nullopt;
  };
}

BoundVersion bound_version(const Project& project, const ReaderRequest& request) {
  const ReaderVersion version = compose_reader_version(
      project.linked, project.site, project.themes.words, request, project.outlines);
  require_chapter_templates(project.themes, version);
  std::vector<std::string> rendered(version.chapters.size());
  for_each_index(rendered.size(), [&](std::size_t index) {
    Output page = render_page(version.chapters[index].page, project.themes, project.pictures);
    rendered[index] = std::get<std::string>(std::move(page.content));
  });
  const std::string code_title =
      fmt::format("{} {}", project.themes.words.at("reader_code_title"), version.address);
  return bind(version, rendered,
              {.site_address = project.site.address,
               .code = address_code(version.address, code_title),
               .sign = drawn_sign(project.themes.by_name.at(version.theme))});
}

ReaderFile reader_file(const Project& project, const std::filesystem::path& root,
                       const BoundVersion& version, const std::string& name, ReaderFormat format) {
  const Theme& theme = project.themes.by_name.at(version.about.theme);
  switch (format) {
    case ReaderFormat::Epub:
      return {.name = name + ".epub",
              .bytes = epub_of(project, version, name, site_files_of(project, root))};
    case ReaderFormat::Html:
    case ReaderFormat::Pdf:  // of several files, and these not of one document: see export.cpp
    case ReaderFormat::Zip:
    case ReaderFormat::Data:
    case ReaderFormat::Docx:  // by another program
      break;
  }
  return {.name = name + ".html",
          .bytes = html_file(version, {.style = theme.reader_style, .script = theme.reader_script},
                             site_files_of(project, root))};
}

}  // namespace brochure
