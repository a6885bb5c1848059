#pragma once

// The overviews: pictures of the whole collection that are tables as well. Each has a page, and
// files to download.

#include <array>
#include <string>

#include "model/linked.h"

namespace brochure {

enum class Overview {
  Map,             ///< where the cities are
  TimeLine,        ///< when there was what
  CitiesByFactor,  ///< which city has cases of which key factor
  CitiesByTrend,   ///< which part of a report names which city
  Factors,         ///< each toolkit's key factors side by side
  References,      ///< how key factors refer to each other
};

/// In the order in which readers see them.
inline constexpr std::array all_overviews{
    Overview::Map,           Overview::TimeLine, Overview::CitiesByFactor,
    Overview::CitiesByTrend, Overview::Factors,  Overview::References};

/// Its name in addresses, templates and words: "time-line".
std::string overview_id(Overview overview);

/// "overviews/time-line.html".
std::string overview_path(Overview overview);

/// The page that leads to all of them.
inline constexpr const char* overviews_path = "overviews.html";

/// Where a file to download stands: "data/overviews/time-line.csv".
std::string download_path(std::string_view name, std::string_view ending);

/// All guide questions, for a spreadsheet.
inline constexpr const char* questions_path = "data/overviews/questions.csv";

/// Whether the collection has enough for the overview to tell anything.
bool has_overview(const LinkedCollection& linked, Overview overview);
bool has_any_overview(const LinkedCollection& linked);

}  // namespace brochure
