#include <string>
#include <utility>

#include <fmt/format.h>

#include "compose/dates.h"
#include "compose/if_any.h"
#include "compose/links.h"
#include "compose/overviews/city_map.h"
#include "compose/overviews/overviews.h"
#include "compose/overviews/picture_view.h"
#include "compose/overviews/plain_words.h"
#include "compose/overviews/small_drawing.h"
#include "compose/view_of.h"
#include "compose/words.h"
#include "model/address.h"

namespace brochure {
namespace {

View city_rows(const Edition& edition, const std::vector<CityDocuments>& cities) {
  ViewList rows;
  for (const CityDocuments& city : cities) {
    ViewObject row = link_to(edition, city.city);
    row["country"] =
        country_name(edition, facts_of<City>(entity_at(edition.linked, city.city)).country);
    row["documents"] = std::to_string(city.publications.size());
    rows.emplace_back(std::move(row));
  }
  return if_any(std::move(rows));
}

Sheet city_sheet(const Edition& edition, const std::vector<CityDocuments>& cities) {
  Sheet sheet{
      .header = {plain_word(edition, "column_city"), plain_word(edition, "column_country"),
                 plain_word(edition, "column_latitude"), plain_word(edition, "column_longitude"),
                 plain_word(edition, "column_documents"), plain_word(edition, "column_cases"),
                 plain_word(edition, "column_findings"), plain_word(edition, "column_told_in"),
                 plain_word(edition, "column_address")},
      .rows = {}};
  for (const CityDocuments& city : cities) {
    const Entity& entity = entity_at(edition.linked, city.city);
    const auto& facts = facts_of<City>(entity);
    std::string told_in;
    for (const EntityIndex publication : city.publications) {
      if (!told_in.empty()) told_in += "; ";
      told_in += short_title_of(entity_at(edition.linked, publication));
    }
    sheet.rows.push_back(
        {entity.title, plain_text(country_name(edition, facts.country)),
         fmt::format("{:.2f}", facts.latitude), fmt::format("{:.2f}", facts.longitude),
         std::to_string(city.publications.size()), std::to_string(city.cases),
         std::to_string(city.findings), told_in, address_in_sheet(edition, page_path(entity))});
  }
  return sheet;
}

}  // namespace

OverviewPage map_overview(const Edition& edition) {
  const std::vector<CityDocuments> cities = documents_on_cities(edition);
  CityMap map = city_map(edition, cities);
  OverviewPage page;
  Drawing small = small_drawing(map.drawing, map.map);
  View picture = picture_view({.name = "map",
                               .wide = std::move(map.drawing),
                               .small = std::move(small),
                               .sheet = city_sheet(edition, cities)},
                              page.attachments);
  page.small = std::get<ViewObject>(picture.value).at("small");
  page.view = view_of({{"count_text", counted(edition, "count_cities", cities.size())},
                       {"picture", std::move(picture)},
                       {"outlined", !edition.outlines.empty()},
                       {"cities", city_rows(edition, cities)}});
  return page;
}

}  // namespace brochure
