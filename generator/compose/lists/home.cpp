#include <array>

#include "compose/lists/lists.h"
#include "compose/overviews/overviews.h"
#include "compose/programmes.h"
#include "compose/ways_in.h"
#include "compose/words.h"

namespace brochure {
namespace {

/// How much there is, once there is something of each.
View counts_of_collection(const Edition& edition) {
  const std::size_t toolkits = count_in(edition, Kind::Toolkit);
  const std::size_t factors = entities_of(edition.linked, Kind::KeyFactor).size();
  const std::size_t cases = count_in(edition, Kind::Case);
  if (toolkits == 0 || factors == 0 || cases == 0) return false;
  return phrase(edition, "counts_of_collection",
                {{"toolkits", counted(edition, "count_toolkits", toolkits)},
                 {"factors", counted(edition, "count_key_factors", factors)},
                 {"cases", counted(edition, "count_cases", cases)}});
}

}  // namespace

ViewObject home_view(const Edition& edition) {
  return {{"programmes", programmes_with_toolkits(edition)},
          {"mentioned", programmes_only_mentioned(edition)},
          {"glance", overview_cards(edition, std::array{Overview::Map, Overview::TimeLine,
                                                        Overview::CitiesByFactor})},
          {"ways_in", ways_in(edition)},
          {"counts_text", counts_of_collection(edition)}};
}

}  // namespace brochure
