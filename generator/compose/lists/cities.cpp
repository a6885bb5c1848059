#include <map>
#include <string>

#include "compose/by_name.h"
#include "compose/cards.h"
#include "compose/dates.h"
#include "compose/if_any.h"
#include "compose/lists/lists.h"
#include "compose/view_of.h"
#include "compose/words.h"

namespace brochure {

ViewObject cities_view(const Edition& edition) {
  std::map<std::string, ViewList, ByName> by_country{ByName(edition.site.language)};
  ViewList by_name;
  for (const EntityIndex city : entities_of(edition.linked, Kind::City)) {
    ViewObject card = city_card(edition, city);
    by_country[plain_text(std::get<Phrase>(card.at("country").value))].emplace_back(card);
    by_name.emplace_back(std::move(card));
  }
  ViewList countries;
  for (auto& [country, cities] : by_country) {
    countries.emplace_back(
        view_of({{"country", in_interface(country)}, {"cities", std::move(cities)}}));
  }
  Phrase count = counted(edition, "count_cities", by_name.size());
  Phrase count_of_countries = counted(edition, "count_countries", countries.size());
  return view_of({{"cities", if_any(std::move(by_name))},
                  {"countries", if_any(std::move(countries))},
                  {"count_text", std::move(count)},
                  {"countries_text", std::move(count_of_countries)}});
}

}  // namespace brochure
