#include "compose/overviews/overviews.h"

#include "compose/if_any.h"
#include "compose/links.h"
#include "compose/view_of.h"
#include "compose/words.h"

namespace brochure {
namespace {

Phrase title_of(const Edition& edition, Overview overview) {
  return word(edition, "overview_" + overview_id(overview));
}

ViewObject overview_card(const Edition& edition, Overview overview) {
  OverviewPage page = overview_page(edition, overview);
  ViewObject card = link_to_overview(edition, overview);
  card["count_text"] = page.view["count_text"];
  card["picture"] = std::move(page.small);
  return card;
}

}  // namespace

OverviewPage overview_page(const Edition& edition, Overview overview) {
  switch (overview) {
    case Overview::Map:
      return map_overview(edition);
    case Overview::TimeLine:
      return time_line_overview(edition);
    case Overview::CitiesByFactor:
      return cities_by_factor_overview(edition);
    case Overview::CitiesByTrend:
      return cities_by_trend_overview(edition);
    case Overview::Factors:
      return factors_overview(edition);
    case Overview::References:
      return references_overview(edition);
  }
  return {};
}

View overview_cards(const Edition& edition, std::span<const Overview> overviews) {
  ViewList cards;
  for (const Overview overview : overviews) {
    if (has_overview(edition.linked, overview)) {
      cards.emplace_back(overview_card(edition, overview));
    }
  }
  return if_any(std::move(cards));
}

std::vector<Overview> overviews_beside(Kind list) {
  switch (list) {
    case Kind::Toolkit:
      return {Overview::Factors, Overview::References, Overview::TimeLine};
    case Kind::KeyFactor:
      return {Overview::Factors, Overview::References};
    case Kind::Case:
      return {Overview::CitiesByFactor, Overview::TimeLine};
    case Kind::City:
      return {Overview::Map, Overview::CitiesByFactor, Overview::CitiesByTrend};
    case Kind::Finding:
      return {Overview::CitiesByTrend, Overview::TimeLine};
    default:
      return {};
  }
}

ViewObject overviews_view(const Edition& edition) {
  View questions = false;
  if (has_list(edition.linked, Kind::KeyFactor)) {
    questions = link_to_list(edition, Kind::KeyFactor);
    std::get<ViewObject>(questions.value)["csv_file"] = questions_path;
  }
  return view_of(
      {{"cards", overview_cards(edition, all_overviews)}, {"questions", std::move(questions)}});
}

ViewObject link_to_overview(const Edition& edition, Overview overview) {
  return view_of({{"address", overview_path(overview)},
                  {"title", title_of(edition, overview)},
                  {"about", word(edition, "overview_" + overview_id(overview) + "_about")}});
}

View links_to_overviews(const Edition& edition, const std::vector<Overview>& overviews) {
  ViewList links;
  for (const Overview overview : overviews) {
    if (has_overview(edition.linked, overview)) {
      links.emplace_back(link_to_overview(edition, overview));
    }
  }
  return if_any(std::move(links));
}

}  // namespace brochure
