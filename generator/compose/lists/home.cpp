#include <array>

#include "compose/lists/lists.h"
#include "compose/overviews/overviews.h"
#include "compose/programmes.h"
#include "compose/ways_in.h"
#include "compose/words.h"

namespace brochure {

ViewObject home_view(const Edition& edition) {
  return {
      {"programmes", programmes_with_toolkits(edition)},
      {"mentioned", programmes_only_mentioned(edition)},
      {"glance", overview_cards(edition, std::array{Overview::Map, Overview::TimeLine})},
      {"ways_in", ways_in(edition)},
      {"counts_text",
       phrase(edition, "counts_of_collection",
              {{"toolkits", counted(edition, "count_toolkits", count_in(edition, Kind::Toolkit))},
               {"factors", counted(edition, "count_key_factors",
                                   entities_of(edition.linked, Kind::KeyFactor).size())},
               {"cases", counted(edition, "count_cases", count_in(edition, Kind::Case))}})}};
}

}  // namespace brochure
