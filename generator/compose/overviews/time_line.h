#pragma once

// What happened when: the plain facts behind the time line.

#include <cstdint>
#include <map>
#include <vector>

#include "compose/edition.h"

namespace brochure {

/// One line of the picture.
struct TimeLineEntry {
  EntityIndex of{};       ///< a programme, a toolkit or a report
  std::int64_t from = 0;  ///< the first year of a programme, or that of publication
  std::int64_t to = 0;
  std::map<std::int64_t, std::vector<EntityIndex>>
      cases;  ///< of a toolkit, by the year they describe
};

/// Programmes, each with its toolkits after it, then reports; only what has a year. The same within
/// each: in reading order.
std::vector<TimeLineEntry> time_line(const Edition& edition);

struct Years {
  std::int64_t first = 0;
  std::int64_t last = 0;
};

/// The years that the entries, which must not be none, lie in.
Years years_of(const std::vector<TimeLineEntry>& entries);

}  // namespace brochure
