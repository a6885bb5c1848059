#include "compose/reader/screen_view.h"

#include <string>
#include <utility>
#include <vector>

#include "compose/kinds.h"
#include "compose/languages.h"
#include "compose/places.h"
#include "compose/plural_forms.h"
#include "compose/reader/chapters.h"
#include "compose/search/entity_text.h"
#include "compose/search/synonyms.h"
#include "compose/view_of.h"

namespace brochure {
namespace {

/// Kinds by the names of their templates, which chapters have in their classes.
ViewList kinds(const Edition& edition) {
  ViewList kinds;
  kinds.reserve(kinds_as_seen.size());
  for (const Kind kind : kinds_as_seen) {
    kinds.emplace_back(
        view_of({{"id", template_of(kind)}, {"title", title_of_kind(edition, kind)}}));
  }
  return kinds;
}

/// What is told under its title alone goes by other names too: a city's own, forms of a term.
ViewList other_names(const Edition& edition, const ReaderVersion& version) {
  ViewList all;
  for (const EntityIndex index : told_in(edition, version)) {
    const Entity& entity = entity_at(edition.linked, index);
    std::vector<std::string> names = other_names_of(entity);
    if (names.empty()) continue;
    ViewList items;
    for (std::string& name : names) items.emplace_back(std::move(name));
    all.emplace_back(view_of({{"id", chapter_id(entity)}, {"names", std::move(items)}}));
  }
  return all;
}

ViewList synonyms(const Edition& edition) {
  ViewList groups;
  for (std::vector<std::string>& group : synonyms_of(edition)) {
    ViewList names;
    for (std::string& name : group) names.emplace_back(std::move(name));
    groups.emplace_back(view_of({{"names", std::move(names)}}));
  }
  return groups;
}

}  // namespace

PageView screen_view(const Edition& edition, const ReaderVersion& version) {
  ViewObject view = view_of({{"title", version.title},
                             {"label", version.label},
                             {"kinds", kinds(edition)},
                             {"other_names", other_names(edition, version)},
                             {"synonyms", synonyms(edition)},
                             {"result_counts", plural_forms(edition, "count_results")}});
  add_languages(edition.site, view);
  return {.path = {},
          .theme = version.theme,
          .template_name = "reader/screen",
          .view = std::move(view),
          .root = std::string(site_root),
          .attachments = {},
          .share_picture = {}};
}

}  // namespace brochure
