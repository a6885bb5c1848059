#include <set>
#include <string>

#include "compose/cards.h"
#include "compose/dates.h"
#include "compose/overviews/matrix_drawing.h"
#include "compose/overviews/matrix_view.h"
#include "compose/overviews/overviews.h"
#include "compose/overviews/picture_view.h"
#include "compose/overviews/plain_words.h"
#include "compose/overviews/small_drawing.h"
#include "compose/places.h"
#include "compose/view_of.h"
#include "compose/words.h"
#include "model/address.h"

namespace brochure {
namespace {

std::string standing_name(const Edition& edition, Standing standing) {
  // A case that follows its key factor in print needs no saying so.
  return standing == Standing::Editorial ? plain_word(edition, "standing_editorial")
                                         : plain_word(edition, "standing_printed");
}

std::vector<std::string> sheet_row(const Edition& edition, EntityIndex city, EntityIndex factor,
                                   const Matrix::Mark& mark) {
  const auto toolkit = toolkit_of(edition, factor);
  const Entity& one = entity_at(edition.linked, mark.of);
  const Entity& key_factor = entity_at(edition.linked, factor);
  const Entity& place = entity_at(edition.linked, city);
  return {place.title,
          plain_text(country_name(edition, facts_of<City>(place).country)),
          toolkit ? short_title_of(entity_at(edition.linked, *toolkit)) : std::string{},
          std::to_string(facts_of<KeyFactor>(key_factor).number),
          key_factor.title,
          one.title,
          plain_text(label_of(edition, mark.of)),
          plain_text(year_of_case(edition, mark.of)),
          standing_name(edition, mark.standing),
          address_in_sheet(edition, page_path(one))};
}

/// A line for each case and each key factor that it illustrates.
Sheet sheet_of_cases(const Edition& edition, const Matrix& matrix) {
  Sheet sheet{
      .header = {plain_word(edition, "column_city"), plain_word(edition, "column_country"),
                 plain_word(edition, "column_toolkit"), plain_word(edition, "column_number"),
                 plain_word(edition, "column_key_factor"), plain_word(edition, "column_case"),
                 plain_word(edition, "column_kind"), plain_word(edition, "column_describes"),
                 plain_word(edition, "column_standing"), plain_word(edition, "column_address")},
      .rows = {}};
  for_each_cell(matrix, [&](EntityIndex city, EntityIndex column, const Matrix::Cell& cell) {
    for (const Matrix::Mark& mark : cell) {
      sheet.rows.push_back(sheet_row(edition, city, column, mark));
    }
  });
  return sheet;
}

std::size_t count_cases(const Matrix& matrix) {
  std::set<EntityIndex> cases;
  for_each_cell(matrix, [&](EntityIndex, EntityIndex, const Matrix::Cell& cell) {
    for (const Matrix::Mark& mark : cell) cases.insert(mark.of);
  });
  return cases.size();
}

}  // namespace

OverviewPage cities_by_factor_overview(const Edition& edition) {
  const Matrix matrix = cities_by_factor(edition);
  MatrixPicture picture = matrix_drawing(edition, "cities-by-factor", matrix);
  picture.drawing.title = word(edition, "overview_cities-by-factor");
  picture.drawing.description = plain_word(edition, "cities_by_factor_description");
  OverviewPage page;
  Drawing small = small_drawing(picture.drawing, picture.core);
  View shown = picture_view({.name = "cities-by-factor",
                             .wide = std::move(picture.drawing),
                             .small = std::move(small),
                             .sheet = sheet_of_cases(edition, matrix)},
                            page.attachments);
  page.small = std::get<ViewObject>(shown.value).at("small");
  page.view = view_of(
      {{"count_text", phrase(edition, "counts_of_matrix",
                             {{"cities", counted(edition, "count_cities", count_cities(matrix))},
                              {"cases", counted(edition, "count_cases", count_cases(matrix))}})},
       {"picture", std::move(shown)},
       {"caption", word(edition, "matrix_factors_caption")},
       {"matrix", matrix_view(edition, "city", matrix)}});
  return page;
}

}  // namespace brochure
