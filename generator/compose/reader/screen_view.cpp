#include "compose/reader/screen_view.h"

#include <array>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "compose/languages.h"
#include "compose/places.h"
#include "compose/plural_forms.h"
#include "compose/reader/chapters.h"
#include "compose/search/entity_text.h"
#include "compose/search/synonyms.h"
#include "compose/view_of.h"
#include "compose/words.h"
#include "model/address.h"

namespace brochure {
namespace {

/// What can be found, in the order in which readers see kinds.
constexpr std::array kinds_in_text{
    Kind::Question, Kind::KeyFactor, Kind::Case,          Kind::City,       Kind::Toolkit,
    Kind::Standard, Kind::Programme, Kind::ContextFactor, Kind::Commitment, Kind::Finding,
    Kind::Part,     Kind::Term,      Kind::Note,          Kind::Document,   Kind::Page};

/// Kinds by the names of their templates, which chapters have in their classes.
ViewList kinds(const Edition& edition) {
  ViewList kinds;
  for (const Kind kind : kinds_in_text) {
    kinds.emplace_back(
        view_of({{"id", template_of(kind)},
                 {"title", word(edition, "kinds_" + std::string(names_of(kind).prefix))}}));
  }
  return kinds;
}

/// What is told under its title alone goes by other names too: a city's own, forms of a term.
ViewList other_names(const Edition& edition, const ReaderVersion& version) {
  std::set<std::string, std::less<>> told;
  for (const Chapter& chapter : version.chapters) {
    for (const Anchor& anchor : chapter.anchors) told.insert(anchor.path);
  }
  ViewList all;
  for (const Entity& entity : edition.linked.collection.entities) {
    if (!told.contains(page_path(entity))) continue;
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
