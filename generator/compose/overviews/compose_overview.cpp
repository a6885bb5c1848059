#include "compose/overviews/compose_overview.h"

#include <optional>
#include <string>
#include <utility>

#include "compose/frame.h"
#include "compose/if_any.h"
#include "compose/links.h"
#include "compose/navigation.h"
#include "compose/overviews/overviews.h"
#include "compose/share_picture.h"
#include "compose/structured_data.h"
#include "compose/view_of.h"
#include "compose/words.h"

namespace brochure {
namespace {

/// The main navigation, where the overviews are.
ViewList doors_here(const Edition& edition) {
  ViewList all = doors(edition, std::nullopt);
  for (View& door : all) {
    auto& entries = std::get<ViewObject>(door.value);
    entries["current"] = text_in(entries, "address") == overviews_path;
  }
  return all;
}

/// What every page has, for one that belongs to no entity.
void add_surroundings(const Edition& edition, const std::string& path, ViewList above,
                      ViewObject& view) {
  view.emplace("page_title", text_in(view, "title") + " – " + edition.site.title);
  view.emplace("description", text_in(view, "summary"));
  view.emplace("kind", "overview");
  view.emplace("structured_data", structured_data_of_page(edition, above, path, view));
  view.emplace("breadcrumb", if_any(std::move(above)));
  view.emplace("doors", doors_here(edition));
  for (const char* name : {"label", "count_text", "modified", "id_prefix"}) view.emplace(name, "");
  for (const char* name : {"body", "notes", "relations", "referred_by", "provenance", "cite",
                           "facts", "stub", "sidebar", "steps", "is_article"}) {
    view.emplace(name, false);
  }
  add_frame(edition, path, view);
}

}  // namespace

PageView compose_overview(const Edition& edition, Overview overview) {
  const ViewObject link = link_to_overview(edition, overview);
  OverviewPage page = overview_page(edition, overview);
  page.view.emplace("title", link.at("title"));
  page.view.emplace("summary", link.at("about"));
  const std::string path = overview_path(overview);
  add_surroundings(edition, path,
                   {link_to_list(edition, Kind::Page),
                    view_of({{"address", overviews_path}, {"title", word(edition, "overviews")}})},
                   page.view);
  auto picture = add_share_picture(edition, share_picture_of_list(edition, page.view), page.view);
  return {.path = path,
          .theme = edition.site.theme,
          .template_name = "overview-" + overview_id(overview),
          .view = std::move(page.view),
          .attachments = std::move(page.attachments),
          .share_picture = std::move(picture)};
}

PageView compose_overviews(const Edition& edition) {
  ViewObject view = overviews_view(edition);
  view.emplace("title", word(edition, "overviews"));
  view.emplace("summary", word(edition, "overviews_about"));
  add_surroundings(edition, overviews_path, {link_to_list(edition, Kind::Page)}, view);
  auto picture = add_share_picture(edition, share_picture_of_list(edition, view), view);
  return {.path = overviews_path,
          .theme = edition.site.theme,
          .template_name = "overviews",
          .view = std::move(view),
          .attachments = {},
          .share_picture = std::move(picture)};
}

}  // namespace brochure
