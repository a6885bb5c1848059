#pragma once

// What the pages of the overviews show, each in a file of its own, and the files that they offer.

#include <string>
#include <vector>

#include "compose/edition.h"
#include "compose/overviews/overview.h"
#include "model/view.h"

namespace brochure {

struct OverviewPage {
  ViewObject view;
  std::vector<Attachment> attachments;
  Drawing small;  ///< the overview at a glance, for the page that leads to it
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

/// Links to those of these overviews that there are.
View links_to_overviews(const Edition& edition, const std::vector<Overview>& overviews);

/// The strip of a toolkit's key factors, with its files; false if it has too few.
View strip_of(const Edition& edition, EntityIndex toolkit);

}  // namespace brochure
