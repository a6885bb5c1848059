#include "commands/site_pages.h"

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "base/parallel.h"
#include "commands/content_pictures.h"
#include "commands/share_pictures.h"
#include "commands/site_files.h"
#include "export/csv.h"
#include "export/markdown_page.h"
#include "model/address.h"
#include "render/render.h"
#include "render/svg.h"

namespace brochure {
namespace {

/// What comes of one page.
struct MadePage {
  Output page;
  Output markdown;
  Outputs attachments;
  PageRecord record;
  std::set<std::string> pictures;
  std::optional<PlannedPicture> share_picture;
};

PagePaths pages_looked_for(const Project& project) {
  PagePaths paths;
  for (const PageRequest& request : project.pages) {
    if (is_looked_for(request)) paths.insert(request.path);
  }
  return paths;
}

PageRecord record_of(const PageRequest& request, const ViewObject& view) {
  PageRecord record{.path = request.path,
                    .title = text_in(view, "title"),
                    .description = text_in(view, "description"),
                    .modified = text_in(view, "modified")};
  if (request.type == PageRequest::Type::Entity) record.entity = request.entity;
  return record;
}

/// A file that a page offers to download.
Output make_attachment(const Attachment& attachment, const PageView& page, const Themes& themes) {
  if (const auto* sheet = std::get_if<Sheet>(&attachment.content)) {
    return {attachment.path, to_csv(*sheet)};
  }
  return {attachment.path, svg_file(std::get<Drawing>(attachment.content), themes, page.theme)};
}

MadePage make_page(const Project& project, const DrawnLooks& looks, const PageRequest& request,
                   const PagePaths& pages) {
  PageView view = compose_page(project.linked, project.site, project.themes.words, request,
                               project.outlines, project.pictures);
  auto share_picture = place_share_picture(project, looks, view);
  MadePage made{.page = render_page(view, project.themes, project.pictures),
                .record = record_of(request, view.view),
                .pictures = pictures_on(view),
                .share_picture = std::move(share_picture)};
  for (const Attachment& attachment : view.attachments) {
    made.attachments.push_back(make_attachment(attachment, view, project.themes));
  }
  if (is_looked_for(request)) made.markdown = markdown_of(made.page, project.site, pages);
  return made;
}

/// The pictures of the collection that any page shows, with their smaller copies, and the videos.
Outputs pictures_shown(const Project& project, const std::filesystem::path& root,
                       const std::vector<MadePage>& pages, const Cache& cache) {
  std::set<std::string> shown;
  for (const MadePage& page : pages) shown.insert(page.pictures.begin(), page.pictures.end());
  for (const Entity& entity : project.linked.collection.entities) {
    for (const std::string& file : video_files_of(entity)) shown.insert(picture_path(file));
  }
  Outputs outputs =
      picture_copies(root, project.linked.collection.pictures, project.pictures, shown, cache);
  for (const std::string& file : project.linked.collection.pictures) {
    if (shown.contains(picture_path(file))) outputs.push_back({picture_path(file), CopyOf{file}});
  }
  return outputs;
}

}  // namespace

bool is_looked_for(const PageRequest& request) {
  switch (request.type) {
    case PageRequest::Type::Entity:
    case PageRequest::Type::List:
    case PageRequest::Type::Overview:
    case PageRequest::Type::Overviews:
    case PageRequest::Type::Downloads:
      return true;
    case PageRequest::Type::Search:
    case PageRequest::Type::Redirect:
    case PageRequest::Type::NotFound:
      break;
  }
  return false;
}

SitePages make_pages(const Project& project, const std::filesystem::path& root,
                     const Cache& cache) {
  const PagePaths paths = pages_looked_for(project);
  const DrawnLooks looks = drawn_looks(project.themes);
  std::vector<MadePage> pages(project.pages.size());
  for_each_index(pages.size(), [&](std::size_t index) {
    pages[index] = make_page(project, looks, project.pages[index], paths);
  });
  SitePages site;
  site.outputs = pictures_shown(project, root, pages, cache);
  std::vector<PlannedPicture> share_pictures;
  for (MadePage& page : pages) {
    if (page.share_picture) share_pictures.push_back(std::move(*page.share_picture));
  }
  std::ranges::move(
      draw_share_pictures(std::move(share_pictures), looks, project.themes.typefaces, cache),
      std::back_inserter(site.outputs));
  for (std::size_t index = 0; index < pages.size(); ++index) {
    site.outputs.push_back(std::move(pages[index].page));
    std::ranges::move(pages[index].attachments, std::back_inserter(site.outputs));
    if (!is_looked_for(project.pages[index])) continue;
    site.outputs.push_back(std::move(pages[index].markdown));
    site.records.push_back(std::move(pages[index].record));
  }
  return site;
}

}  // namespace brochure
