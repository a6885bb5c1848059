#include <algorithm>
#include <utility>
#include <vector>

#include "compose/cards.h"
#include "compose/dates.h"
#include "compose/facts.h"
#include "compose/if_any.h"
#include "compose/links.h"
#include "compose/pages/pages.h"
#include "compose/places.h"
#include "compose/view_of.h"
#include "compose/words.h"

namespace brochure {
namespace {

/// What one publication tells of the city.
struct Chapter {
  EntityIndex publication{};  ///< a toolkit or a report
  std::optional<std::int64_t> year;
  ViewList cases;
  ViewList findings;
};

std::optional<std::int64_t> year_of(const Entity& publication) {
  if (const auto* toolkit = std::get_if<Toolkit>(&publication.facts)) return toolkit->year;
  if (const auto* report = std::get_if<Finding>(&publication.facts)) return report->year;
  return std::nullopt;
}

/// The findings that name or mention the city, each once, with the sentences that do.
std::vector<std::pair<EntityIndex, ViewList>> findings_naming(const Edition& edition,
                                                              EntityIndex city) {
  std::vector<std::pair<EntityIndex, ViewList>> findings;
  for (const RelationIndex incoming : edition.linked.incoming[static_cast<std::size_t>(city)]) {
    const Relation& relation = relation_at(edition.linked, incoming);
    if (entity_at(edition.linked, relation.from).kind != Kind::Finding) continue;
    // Incoming relations stand together by where they come from.
    if (findings.empty() || findings.back().first != relation.from) {
      findings.emplace_back(relation.from, ViewList{});
    }
    if (!relation.sentence.empty()) findings.back().second.emplace_back(relation.sentence);
  }
  return findings;
}

Chapter& chapter_on(const Edition& edition, std::vector<Chapter>& chapters,
                    EntityIndex publication) {
  const auto found = std::ranges::find(chapters, publication, &Chapter::publication);
  if (found != chapters.end()) return *found;
  chapters.push_back(
      {.publication = publication, .year = year_of(entity_at(edition.linked, publication))});
  return chapters.back();
}

/// All that is told of the city, by publication, in time order.
std::vector<Chapter> chapters_on(const Edition& edition, EntityIndex city) {
  std::vector<Chapter> chapters;
  for (const EntityIndex item : edition.linked.cases[static_cast<std::size_t>(city)]) {
    Chapter& chapter = chapter_on(edition, chapters, publication_of(edition, item));
    chapter.cases.emplace_back(case_card(edition, item));
  }
  for (auto& [finding, sentences] : findings_naming(edition, city)) {
    ViewObject view = link_to(edition, finding);
    view["sentences"] = std::move(sentences);
    Chapter& chapter = chapter_on(edition, chapters, publication_of(edition, finding));
    chapter.findings.emplace_back(std::move(view));
  }
  std::ranges::stable_sort(chapters, {}, [](const Chapter& chapter) {
    return std::pair(!chapter.year.has_value(), chapter.year);
  });
  return chapters;
}

View timeline_of(const Edition& edition, EntityIndex city) {
  ViewList timeline;
  for (Chapter& chapter : chapters_on(edition, city)) {
    ViewObject view = link_to(edition, chapter.publication);
    view["year"] = year_in_words(chapter.year);
    view["cases"] = if_any(std::move(chapter.cases));
    view["findings"] = if_any(std::move(chapter.findings));
    timeline.emplace_back(std::move(view));
  }
  return if_any(std::move(timeline));
}

/// What the city was in each programme, in the order of the programmes.
View roles_of(const Edition& edition, EntityIndex city) {
  const auto& facts = facts_of<City>(entity_at(edition.linked, city));
  ViewList programmes;
  for (const EntityIndex programme : entities_of(edition.linked, Kind::Programme)) {
    ViewList roles;
    for (const CityRole& role : facts.roles) {
      if (target_of(edition.linked, city, role.programme).entity != programme) continue;
      View toolkit = false;
      if (role.toolkit) toolkit = link_to(edition, target_of(edition.linked, city, *role.toolkit));
      roles.emplace_back(view_of({{"role", word(edition, "city_role_" + role.role)},
                                  {"toolkit", std::move(toolkit)},
                                  {"note", role.note}}));
    }
    if (roles.empty()) continue;
    ViewObject view = link_to(edition, programme);
    const auto& years = facts_of<Programme>(entity_at(edition.linked, programme));
    view["years"] = years_in_words(edition, years.from, years.to);
    view["roles"] = std::move(roles);
    programmes.emplace_back(std::move(view));
  }
  return if_any(std::move(programmes));
}

}  // namespace

ViewObject city_view(const Edition& edition, EntityIndex index) {
  const Entity& entity = entity_at(edition.linked, index);
  const auto& facts = facts_of<City>(entity);
  const Phrase country = country_name(edition, facts.country);
  const std::string local_name =
      facts.local_name == entity.title ? std::string{} : facts.local_name;
  return {
      {"country", country},
      {"local_name", local_name},
      {"local_lang", facts.local_language},
      {"roles", roles_of(edition, index)},
      {"timeline", timeline_of(edition, index)},
      {"facts",
       facts_view({fact(edition, "country", {text_value(country)}),
                   fact(edition, "local_name", {text_value(local_name, facts.local_language)})})}};
}

}  // namespace brochure
