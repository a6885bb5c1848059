#include <map>
#include <string>

#include "compose/dates.h"
#include "compose/if_any.h"
#include "compose/links.h"
#include "compose/overviews/matrix_drawing.h"
#include "compose/overviews/matrix_view.h"
#include "compose/overviews/overviews.h"
#include "compose/overviews/picture_view.h"
#include "compose/overviews/plain_words.h"
#include "compose/overviews/small_drawing.h"
#include "compose/places.h"
#include "compose/words.h"
#include "model/address.h"

namespace brochure {
namespace {

/// A line for each part of the report and each city that it names.
Sheet sheet_of_parts(const Edition& edition, const Matrix& matrix) {
  Sheet sheet{.header = {plain_word(edition, "column_city"), plain_word(edition, "column_country"),
                         plain_word(edition, "column_number"), plain_word(edition, "column_trend"),
                         plain_word(edition, "column_part"), plain_word(edition, "column_kind"),
                         plain_word(edition, "column_address")},
              .rows = {}};
  std::map<EntityIndex, EntityIndex> trends;
  for (const Matrix::ColumnGroup& group : matrix.columns) {
    for (const EntityIndex column : group.columns) trends.emplace(column, group.head);
  }
  for_each_cell(matrix, [&](EntityIndex city, EntityIndex column, const Matrix::Cell&) {
    const Entity& place = entity_at(edition.linked, city);
    const Entity& part = entity_at(edition.linked, column);
    const Entity& trend = entity_at(edition.linked, trends.at(column));
    const auto number = facts_of<Finding>(trend).number;
    sheet.rows.push_back(
        {place.title, plain_text(country_name(edition, facts_of<City>(place).country)),
         number ? std::to_string(*number) : std::string{}, trend.title, part.title,
         plain_text(label_of(edition, column)), address_in_sheet(edition, page_path(part))});
  });
  return sheet;
}

std::size_t count_marks(const Matrix& matrix) {
  std::size_t count = 0;
  for_each_cell(matrix,
                [&](EntityIndex, EntityIndex, const Matrix::Cell& cell) { count += cell.size(); });
  return count;
}

}  // namespace

OverviewPage cities_by_trend_overview(const Edition& edition) {
  OverviewPage page;
  ViewList reports;
  for (const EntityIndex report : reports_with_trends(edition)) {
    const Entity& entity = entity_at(edition.linked, report);
    const Matrix matrix = cities_by_trend(edition, report);
    const std::string name = "cities-by-trend-" + entity.id;
    MatrixPicture picture = matrix_drawing(edition, name, matrix);
    picture.drawing.title =
        phrase(edition, "cities_by_trend_title", {{"report", short_title_of(entity)}});
    picture.drawing.description = plain_word(edition, "cities_by_trend_description");
    Drawing small = small_drawing(picture.drawing, picture.core);
    ViewObject view = link_to(edition, report);
    view["id"] = entity.id;
    view["count_text"] =
        phrase(edition, "counts_of_trends",
               {{"cities", counted(edition, "count_cities", count_cities(matrix))},
                {"mentions", counted(edition, "count_mentions", count_marks(matrix))}});
    view["picture"] = picture_view({.name = name,
                                    .wide = std::move(picture.drawing),
                                    .small = std::move(small),
                                    .sheet = sheet_of_parts(edition, matrix)},
                                   page.attachments);
    const auto& picture_parts = std::get<ViewObject>(view["picture"].value);
    if (reports.empty()) page.small = picture_parts.at("small");
    view["matrix"] = matrix_view(edition, entity.id, matrix);
    reports.emplace_back(std::move(view));
  }
  page.view["reports"] = if_any(std::move(reports));
  page.view["caption"] = word(edition, "matrix_trends_caption");
  page.view["count_text"] = "";
  return page;
}

}  // namespace brochure
