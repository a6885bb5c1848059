#include "compose/reader/chapters.h"

#include <algorithm>
#include <set>
#include <utility>

#include "compose/languages.h"
#include "compose/pages/pages.h"
#include "compose/places.h"
#include "compose/view_of.h"
#include "model/address.h"

namespace brochure {
namespace {

/// Where the templates of reader versions stand among the others.
constexpr std::string_view template_folder = "reader/";

PageView page_of(std::string theme, std::string_view template_name, ViewObject view) {
  return {.path = {},
          .theme = std::move(theme),
          .template_name = std::string(template_folder).append(template_name),
          .view = std::move(view),
          .root = std::string(site_root),
          .attachments = {},
          .share_picture = {}};
}

}  // namespace

std::string chapter_id(const Entity& entity) {
  std::string id = std::string(template_of(entity.kind)) + "." + entity.id;
  std::ranges::replace(id, '/', '.');
  return id;
}

Chapter entity_chapter(const Edition& edition, EntityIndex index, std::size_t level) {
  const Entity& entity = entity_at(edition.linked, index);
  ViewObject view = entity_view(edition, index);
  add_languages(edition.site, view);
  return {.id = chapter_id(entity),
          .level = level,
          .page = page_of(theme_of(edition, entity), template_of(entity.kind), std::move(view)),
          .anchors = {{.path = page_path(entity), .id = {}}}};
}

Chapter own_chapter(const Edition& edition, std::string_view id, Phrase title, ViewObject view,
                    std::size_t level) {
  view.emplace("title", std::move(title));
  view.emplace("id_prefix", "");
  add_languages(edition.site, view);
  return {.id = std::string(id),
          .level = level,
          .page = page_of(edition.site.theme, id, std::move(view)),
          .anchors = {}};
}

Chapter heading_chapter(const Edition& edition, std::string id, Phrase title, View intro,
                        std::size_t level) {
  Chapter chapter =
      own_chapter(edition, "heading", std::move(title),
                  view_of({{"intro", std::move(intro)}, {"told_before", false}}), level);
  chapter.id = std::move(id);
  chapter.starts_on_a_page = true;
  return chapter;
}

void stand_for_list(Kind kind, Chapter& chapter) {
  chapter.anchors.push_back({.path = list_path(kind), .id = {}});
}

std::vector<EntityIndex> told_in(const Edition& edition, const ReaderVersion& version) {
  std::set<std::string_view> ids;
  for (const Chapter& chapter : version.chapters) {
    ids.insert(chapter.id);
    for (const Anchor& anchor : chapter.anchors) ids.insert(anchor.id);
  }
  std::vector<EntityIndex> told;
  for (std::size_t i = 0; i < edition.linked.collection.entities.size(); ++i) {
    const auto index = static_cast<EntityIndex>(i);
    if (ids.contains(chapter_id(entity_at(edition.linked, index)))) told.push_back(index);
  }
  return told;
}

}  // namespace brochure
