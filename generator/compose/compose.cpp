#include "compose/compose.h"

#include "compose/edition.h"
#include "compose/frame.h"
#include "compose/if_any.h"
#include "compose/languages.h"
#include "compose/links.h"
#include "compose/lists/lists.h"
#include "compose/navigation.h"
#include "compose/pages/pages.h"
#include "compose/places.h"
#include "compose/view_of.h"
#include "compose/words.h"
#include "model/address.h"

namespace brochure {
namespace {

/// What only this kind of page shows.
ViewObject own_view(const Edition& edition, EntityIndex index) {
  switch (entity_at(edition.linked, index).kind) {
    case Kind::Programme:
      return programme_view(edition, index);
    case Kind::Toolkit:
      return toolkit_view(edition, index);
    case Kind::Standard:
      return standard_view(edition, index);
    case Kind::KeyFactor:
      return key_factor_view(edition, index);
    case Kind::Case:
      return case_view(edition, index);
    case Kind::City:
      return city_view(edition, index);
    case Kind::ContextFactor:
      return context_factor_view(edition, index);
    case Kind::Commitment:
      return commitment_view(edition, index);
    case Kind::Finding:
      return finding_view(edition, index);
    case Kind::Term:
      return term_view(edition, index);
    case Kind::Part:
      return part_view(edition, index);
    case Kind::Note:
      return note_view(edition, index);
    case Kind::Document:
      return document_view(edition, index);
    case Kind::Question:
    case Kind::Page:
      return {};
  }
  return {};
}

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

/// The title and what else the list's introduction would say, where there is none.
void add_bare_list(const Edition& edition, Kind list, ViewObject& view) {
  const Phrase title = list == Kind::Page ? edition.site.title : list_title(edition, list);
  view.emplace("title", title);
  view.emplace("page_title", list == Kind::Page ? edition.site.title
                                                : plain_text(title) + " – " + edition.site.title);
  view.emplace("description", edition.site.description);
  for (const char* name : {"summary", "id_prefix"}) view.emplace(name, "");
  for (const char* name :
       {"body", "notes", "relations", "referred_by", "provenance", "facts", "stub"}) {
    view.emplace(name, false);
  }
}

PageView compose_list(const Edition& edition, const PageRequest& request) {
  ViewObject view = list_view(edition, request.list);
  view.emplace("kind", list_id(request.list));
  view.emplace("label", "");
  view.emplace("count_text", "");
  view.emplace("breadcrumb", if_any(breadcrumb_of_list(edition, request.list)));
  view.emplace("doors", doors(edition, request.list));
  view.emplace("sidebar", false);
  view.emplace("steps", false);
  if (const auto introduction = introduction_of(edition.linked, request.list)) {
    add_entity(edition, *introduction, view);
  } else {
    add_bare_list(edition, request.list, view);
  }
  add_frame(edition, request.path, view);
  return {.path = request.path,
          .theme = edition.site.theme,
          .template_name = list_id(request.list),
          .view = std::move(view)};
}

PageView compose_entity(const Edition& edition, const PageRequest& request) {
  const Entity& entity = entity_at(edition.linked, request.entity);
  ViewObject view = own_view(edition, request.entity);
  add_entity(edition, request.entity, view);
  add_frame(edition, request.path, view);
  return {.path = request.path,
          .theme = theme_of(edition, entity),
          .template_name = std::string(template_of(entity.kind)),
          .view = std::move(view)};
}

/// A page that leads on to where an entity is now.
PageView compose_redirect(const Edition& edition, const PageRequest& request) {
  const Entity& entity = entity_at(edition.linked, request.entity);
  const std::string address = page_path(entity);
  const std::string& site = edition.site.address;
  ViewObject view = view_of({{"title", entity.title},
                             {"page_title", phrase(edition, "moved_to", {{"title", entity.title}})},
                             {"address", address},
                             {"canonical", site.empty() ? std::string{} : site + address}});
  add_languages(edition.site, view);
  return {.path = request.path,
          .theme = theme_of(edition, entity),
          .template_name = "redirect",
          .view = std::move(view)};
}

}  // namespace

PageView compose_page(const LinkedCollection& linked, const Site& site, const Words& words,
                      const PageRequest& request) {
  const Edition edition{.linked = linked, .site = site, .words = words};
  switch (request.type) {
    case PageRequest::Type::List:
      return compose_list(edition, request);
    case PageRequest::Type::Redirect:
      return compose_redirect(edition, request);
    case PageRequest::Type::Entity:
      break;
  }
  return compose_entity(edition, request);
}

}  // namespace brochure
