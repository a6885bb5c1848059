#include "compose/overviews/overview.h"

#include <algorithm>

#include <fmt/format.h>

#include "compose/overviews/factor_strip.h"
#include "compose/overviews/matrix.h"
#include "compose/overviews/references.h"
#include "compose/overviews/time_line.h"

namespace brochure {
namespace {

/// A map of one city tells nothing, nor does a time line of one thing.
constexpr std::size_t fewest = 2;

bool has_overview(const Edition& edition, Overview overview) {
  switch (overview) {
    case Overview::Map:
      return entities_of(edition.linked, Kind::City).size() >= fewest;
    case Overview::TimeLine:
      return time_line(edition).size() >= fewest;
    case Overview::CitiesByFactor:
      return !cities_by_factor(edition).rows.empty();
    case Overview::CitiesByTrend:
      return !reports_with_trends(edition).empty();
    case Overview::Factors:
      return !toolkits_with_strips(edition).empty();
    case Overview::References:
      return !toolkits_with_references(edition).empty() ||
             !references_between_toolkits(edition).empty();
  }
  return false;
}

}  // namespace

std::string overview_id(Overview overview) {
  switch (overview) {
    case Overview::Map:
      return "map";
    case Overview::TimeLine:
      return "time-line";
    case Overview::CitiesByFactor:
      return "cities-by-factor";
    case Overview::CitiesByTrend:
      return "cities-by-trend";
    case Overview::Factors:
      return "factors";
    case Overview::References:
      return "references";
  }
  return {};
}

std::string overview_path(Overview overview) {
  return fmt::format("overviews/{}.html", overview_id(overview));
}

std::string download_path(std::string_view name, std::string_view ending) {
  return fmt::format("data/overviews/{}.{}", name, ending);
}

bool has_overview(const LinkedCollection& linked, Overview overview) {
  // What is there to tell depends on neither the site nor its words.
  const Site site;
  const Words words;
  return has_overview(Edition{.linked = linked, .site = site, .words = words}, overview);
}

bool has_any_overview(const LinkedCollection& linked) {
  return std::ranges::any_of(all_overviews,
                             [&](Overview overview) { return has_overview(linked, overview); });
}

}  // namespace brochure
