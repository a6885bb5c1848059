#include "compose/compose.h"

#include "compose/downloads.h"
#include "compose/edition.h"
#include "compose/frame.h"
#include "compose/if_any.h"
#include "compose/languages.h"
#include "compose/links.h"
#include "compose/lists/lists.h"
#include "compose/navigation.h"
#include "compose/not_found.h"
#include "compose/overviews/compose_overview.h"
#include "compose/overviews/overviews.h"
#include "compose/pages/pages.h"
#include "compose/places.h"
#include "compose/references.h"
#include "compose/share_picture.h"
#include "compose/structured_data.h"
#include "compose/view_of.h"
#include "compose/words.h"
#include "model/address.h"

namespace brochure {
namespace {

ViewObject list_view(const Edition& edition, Kind list) {
  switch (list) {
    case Kind::Page:
      return home_view(edition);
    case Kind::Programme:
    case Kind::Toolkit:
    case Kind::Standard:
    case Kind::Part:
      return toolkits_view(edition);
    case Kind::KeyFactor:
    case Kind::Question:
      return questions_view(edition);
    case Kind::Case:
      return cases_view(edition);
    case Kind::City:
      return cities_view(edition);
    case Kind::ContextFactor:
      return context_view(edition);
    case Kind::Commitment:
      return charter_view(edition);
    case Kind::Finding:
      return reports_view(edition);
    case Kind::Term:
      return terms_view(edition);
    case Kind::Note:
      return notes_view(edition);
    case Kind::Document:
      return documents_view(edition);
  }
  return {};
}

/// What an introduction would say, where a page has none.
void add_bare(const Edition& edition, const Phrase& title, ViewObject& view) {
  const std::string plain_title = plain_text(title);
  view.emplace("title", title);
  view.emplace("page_title", plain_title == edition.site.title
                                 ? plain_title
                                 : plain_title + " – " + edition.site.title);
  view.emplace("description", edition.site.description);
  for (const char* name : {"summary", "modified", "id_prefix"}) view.emplace(name, "");
  for (const char* name : {"body", "videos", "notes", "relations", "referred_by", "provenance",
                           "cite", "facts", "stub"}) {
    view.emplace(name, false);
  }
}

/// What pages have that belong to no entity.
void add_list_frame(const Edition& edition, std::string name, std::optional<Kind> door,
                    ViewObject& view) {
  view.emplace("kind", std::move(name));
  view.emplace("label", "");
  view.emplace("count_text", "");
  view.emplace("doors", doors(edition, door));
  view.emplace("sidebar", false);
  view.emplace("steps", false);
}

PageView compose_list(const Edition& edition, const PageRequest& request) {
  ViewObject view = list_view(edition, request.list);
  view.emplace("overviews", links_to_overviews(edition, overviews_beside(request.list)));
  add_list_frame(edition, list_id(request.list), request.list, view);
  view.emplace("breadcrumb", if_any(breadcrumb_of_list(edition, request.list)));
  if (const auto introduction = introduction_of(edition.linked, request.list)) {
    add_entity(edition, *introduction, view);
  } else {
    add_bare(
        edition,
        request.list == Kind::Page ? Phrase(edition.site.title) : list_title(edition, request.list),
        view);
  }
  view.emplace("structured_data",
               structured_data_of_list(edition, request.list, request.path, view));
  view.emplace("is_article", false);
  add_references(edition, request.path, std::nullopt, view);
  auto picture = add_share_picture(edition, share_picture_of_list(edition, view), view);
  add_frame(edition, request.path, view);
  PageView page{.path = request.path,
                .theme = edition.site.theme,
                .template_name = list_id(request.list),
                .view = std::move(view),
                .attachments = {},
                .share_picture = std::move(picture)};
  if (request.list == Kind::KeyFactor) page.attachments.push_back(questions_file(edition));
  return page;
}

PageView compose_search(const Edition& edition, const PageRequest& request) {
  ViewObject view = search_view(edition);
  add_list_frame(edition, "search", std::nullopt, view);
  const ViewList way{link_to_list(edition, Kind::Page)};
  view.emplace("breadcrumb", if_any(way));
  add_bare(edition, word(edition, "search"), view);
  view.emplace("structured_data", structured_data_of_page(edition, way, request.path, view));
  view.emplace("is_article", false);
  view.emplace("markdown", false);
  add_frame(edition, request.path, view);
  return {.path = request.path,
          .theme = edition.site.theme,
          .template_name = "search",
          .view = std::move(view)};
}

PageView compose_downloads(const Edition& edition, const PageRequest& request) {
  ViewObject view = downloads_view(edition);
  add_list_frame(edition, "downloads", std::nullopt, view);
  const ViewList way{link_to_list(edition, Kind::Page)};
  view.emplace("breadcrumb", if_any(way));
  view.emplace("summary", word(edition, "downloads_about"));
  add_bare(edition, word(edition, "downloads"), view);
  view.emplace("structured_data", structured_data_of_page(edition, way, request.path, view));
  view.emplace("is_article", false);
  auto picture = add_share_picture(edition, share_picture_of_list(edition, view), view);
  add_frame(edition, request.path, view);
  return {.path = request.path,
          .theme = edition.site.theme,
          .template_name = "downloads",
          .view = std::move(view),
          .attachments = {},
          .share_picture = std::move(picture)};
}

PageView compose_entity(const Edition& edition, const PageRequest& request) {
  const Entity& entity = entity_at(edition.linked, request.entity);
  ViewObject view = entity_view(edition, request.entity);
  view.emplace("structured_data", structured_data_of(edition, request.entity, view));
  view.emplace("is_article", true);
  add_references(edition, request.path, request.entity, view);
  auto picture = add_share_picture(edition, share_picture_of(edition, request.entity, view), view);
  add_frame(edition, request.path, view);
  return {.path = request.path,
          .theme = theme_of(edition, entity),
          .template_name = std::string(template_of(entity.kind)),
          .view = std::move(view),
          .attachments = {},
          .share_picture = std::move(picture)};
}

/// A page that leads on to where an entity is now.
PageView compose_redirect(const Edition& edition, const PageRequest& request) {
  const Entity& entity = entity_at(edition.linked, request.entity);
  const std::string address = page_path(entity);
  ViewObject view = view_of({{"title", entity.title},
                             {"page_title", phrase(edition, "moved_to", {{"title", entity.title}})},
                             {"address", address},
                             {"canonical", web_address(edition.site, address)}});
  add_languages(edition.site, view);
  return {.path = request.path,
          .theme = theme_of(edition, entity),
          .template_name = "redirect",
          .view = std::move(view),
          .attachments = {}};
}

}  // namespace

PageView compose_page(const LinkedCollection& linked, const Site& site, const Words& words,
                      const PageRequest& request, const Outlines& outlines,
                      const PictureFiles& pictures) {
  const Edition edition{
      .linked = linked, .site = site, .words = words, .outlines = outlines, .pictures = &pictures};
  switch (request.type) {
    case PageRequest::Type::List:
      return compose_list(edition, request);
    case PageRequest::Type::Overview:
      return compose_overview(edition, request.overview);
    case PageRequest::Type::Overviews:
      return compose_overviews(edition);
    case PageRequest::Type::Downloads:
      return compose_downloads(edition, request);
    case PageRequest::Type::Search:
      return compose_search(edition, request);
    case PageRequest::Type::Redirect:
      return compose_redirect(edition, request);
    case PageRequest::Type::NotFound:
      return not_found_page(edition, request.path);
    case PageRequest::Type::Entity:
      break;
  }
  return compose_entity(edition, request);
}

}  // namespace brochure
