#include "compose/search/facet_tables.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>

#include "compose/by_name.h"
#include "compose/dates.h"
#include "compose/kinds.h"
#include "compose/words.h"

namespace brochure {
namespace {

using Values = std::vector<FacetValue>;

Values values_of(const Edition& edition, Kind kind) {
  Values values;
  for (const EntityIndex index : entities_of(edition.linked, kind)) {
    const Entity& entity = entity_at(edition.linked, index);
    std::string title = short_title_of(entity);
    if (const auto* commitment = std::get_if<Commitment>(&entity.facts)) {
      title = plain_text(
          phrase(edition, "numbered_title",
                 {{"number", std::to_string(commitment->number)}, {"title", entity.title}}));
    }
    values.push_back({entity.id, std::move(title)});
  }
  return values;
}

Values kinds(const Edition& edition) {
  Values values;
  values.reserve(kinds_as_seen.size());
  for (const Kind kind : kinds_as_seen) {
    values.push_back(
        {std::string(names_of(kind).prefix), plain_text(title_of_kind(edition, kind))});
  }
  return values;
}

Values countries(const Edition& edition) {
  std::map<std::string, std::string, ByName> codes{ByName(edition.site.language)};
  for (const EntityIndex city : entities_of(edition.linked, Kind::City)) {
    const std::string& code = facts_of<City>(entity_at(edition.linked, city)).country;
    codes.emplace(plain_text(country_name(edition, code)), code);
  }
  Values values;
  for (const auto& [name, code] : codes) values.push_back({code, name});
  return values;
}

/// The latest first.
Values years(const std::set<std::string>& used) {
  Values values;
  for (const std::string& year : used) values.push_back({year, year});
  std::ranges::reverse(values);
  return values;
}

Values all_values(const Edition& edition, Facet facet, const std::set<std::string>& used) {
  switch (facet) {
    case Facet::Kind:
      return kinds(edition);
    case Facet::Programme:
      return values_of(edition, Kind::Programme);
    case Facet::Toolkit:
      return values_of(edition, Kind::Toolkit);
    case Facet::City:
      return values_of(edition, Kind::City);
    case Facet::Country:
      return countries(edition);
    case Facet::Year:
      return years(used);
    case Facet::Commitment:
      return values_of(edition, Kind::Commitment);
  }
  return {};
}

WordsOf values_are(Facet facet) {
  return facet == Facet::Kind || facet == Facet::Country ? WordsOf::Interface : WordsOf::Content;
}

constexpr std::array<const char*, facet_count> facet_ids{
    "kind", "programme", "toolkit", "city", "country", "year", "commitment"};

}  // namespace

std::array<FacetTable, facet_count> facet_tables(const Edition& edition,
                                                 const std::vector<Findable>& findables) {
  std::array<FacetTable, facet_count> tables;
  for (std::size_t place = 0; place < facet_count; ++place) {
    std::set<std::string> used;
    for (const Findable& findable : findables) {
      used.insert(findable.values[place].begin(), findable.values[place].end());
    }
    FacetTable& table = tables[place];
    table.id = facet_ids[place];
    table.title = plain_text(word(edition, "facet_" + table.id));
    table.values_are = values_are(static_cast<Facet>(place));
    table.values = all_values(edition, static_cast<Facet>(place), used);
    std::erase_if(table.values, [&](const FacetValue& value) { return !used.contains(value.id); });
  }
  return tables;
}

}  // namespace brochure
