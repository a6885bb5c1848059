#include <algorithm>
#include <string>
#include <tuple>
#include <utility>

#include "compose/cards.h"
#include "compose/dates.h"
#include "compose/if_any.h"
#include "compose/links.h"
#include "compose/overviews/overviews.h"
#include "compose/overviews/picture_view.h"
#include "compose/overviews/plain_words.h"
#include "compose/overviews/small_drawing.h"
#include "compose/overviews/time_line_drawing.h"
#include "compose/places.h"
#include "compose/view_of.h"
#include "compose/words.h"
#include "model/address.h"

namespace brochure {
namespace {

/// "2012: 24 cases".
ViewList cases_by_year(const Edition& edition, const TimeLineEntry& entry) {
  ViewList years;
  for (const auto& [year, cases] : entry.cases) {
    years.emplace_back(view_of({{"year", std::to_string(year)},
                                {"count_text", counted(edition, "count_cases", cases.size())}}));
  }
  return years;
}

View entry_rows(const Edition& edition, std::vector<TimeLineEntry> entries) {
  std::ranges::stable_sort(
      entries, {}, [](const TimeLineEntry& entry) { return std::tuple(entry.from, entry.to); });
  ViewList rows;
  for (const TimeLineEntry& entry : entries) {
    ViewObject row = link_to(edition, entry.of);
    row["years"] = years_in_words(edition, entry.from, entry.to);
    row["cases"] = if_any(cases_by_year(edition, entry));
    rows.emplace_back(std::move(row));
  }
  return if_any(std::move(rows));
}

std::vector<std::string> sheet_row(const Edition& edition, EntityIndex index, std::int64_t from,
                                   std::int64_t to, const std::string& city) {
  const Entity& entity = entity_at(edition.linked, index);
  return {std::to_string(from),
          std::to_string(to),
          plain_text(label_of(edition, index)),
          entity.title,
          plain_text(place_of(edition, index)),
          city,
          address_in_sheet(edition, page_path(entity))};
}

/// A line for each entry and each case.
Sheet time_line_sheet(const Edition& edition, const std::vector<TimeLineEntry>& entries) {
  Sheet sheet{.header = {plain_word(edition, "column_from"), plain_word(edition, "column_to"),
                         plain_word(edition, "column_kind"), plain_word(edition, "column_title"),
                         plain_word(edition, "column_place"), plain_word(edition, "column_city"),
                         plain_word(edition, "column_address")},
              .rows = {}};
  for (const TimeLineEntry& entry : entries) {
    sheet.rows.push_back(sheet_row(edition, entry.of, entry.from, entry.to, ""));
    for (const auto& [year, cases] : entry.cases) {
      for (const EntityIndex one : cases) {
        const std::string& city =
            short_title_of(entity_at(edition.linked, city_of_case(edition.linked, one)));
        sheet.rows.push_back(sheet_row(edition, one, year, year, city));
      }
    }
  }
  return sheet;
}

}  // namespace

OverviewPage time_line_overview(const Edition& edition) {
  const std::vector<TimeLineEntry> entries = time_line(edition);
  TimeLinePicture picture = time_line_drawing(edition, entries);
  const Years years = years_of(entries);
  OverviewPage page;
  Drawing small = small_drawing(picture.drawing, picture.core);
  View shown = picture_view({.name = "time-line",
                             .wide = std::move(picture.drawing),
                             .small = std::move(small),
                             .sheet = time_line_sheet(edition, entries)},
                            page.attachments);
  page.small = std::get<ViewObject>(shown.value).at("small");
  page.view = view_of({{"count_text", years_in_words(edition, years.first, years.last)},
                       {"picture", std::move(shown)},
                       {"entries", entry_rows(edition, entries)}});
  return page;
}

}  // namespace brochure
