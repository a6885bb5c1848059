#pragma once

// What the pages of the overviews show, each in a file of its own, and the files that they offer.

#include <span>
#include <string>
#include <vector>

#include "compose/edition.h"
#include "compose/overviews/overview.h"
#include "model/view.h"

namespace brochure {

struct OverviewPage {
  ViewObject view;
  std::vector<Attachment> attachments;
  View small;  ///< the overview at a glance, as a file, for pages that lead to it
};

OverviewPage map_overview(const Edition& edition);
OverviewPage time_line_overview(const Edition& edition);
OverviewPage cities_by_factor_overview(const Edition& edition);
OverviewPage cities_by_trend_overview(const Edition& edition);
OverviewPage factors_overview(const Edition& edition);
OverviewPage references_overview(const Edition& edition);

OverviewPage overview_page(const Edition& edition, Overview overview);

/// The page that leads to all overviews, each with its picture.
ViewObject overviews_view(const Edition& edition);

/// All guide questions as a file to download.
Attachment questions_file(const Edition& edition);

/// `address`, `title`, and `about`, a sentence.
ViewObject link_to_overview(const Edition& edition, Overview overview);

/// Cards of those of these overviews that there are: what a link to them has, `count_text`, and
/// `picture`, a file. A wrapped list.
View overview_cards(const Edition& edition, std::span<const Overview> overviews);

/// The overviews that show what a list holds.
std::vector<Overview> overviews_beside(Kind list);

/// Links to those of these overviews that there are.
View links_to_overviews(const Edition& edition, const std::vector<Overview>& overviews);

}  // namespace brochure
