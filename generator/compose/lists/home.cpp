#include "compose/if_any.h"
#include "compose/lists/lists.h"
#include "compose/programmes.h"
#include "compose/ways_in.h"
#include "compose/words.h"

namespace brochure {
namespace {

View ways_in(const Edition& edition) {
  ViewList views;
  for (const Kind list : {Kind::City, Kind::Case, Kind::KeyFactor, Kind::Commitment,
                          Kind::ContextFactor, Kind::Finding, Kind::Term}) {
    if (count_in(edition, list) > 0) views.emplace_back(way_into(edition, list));
  }
  return if_any(std::move(views));
}

}  // namespace

ViewObject home_view(const Edition& edition) {
  return {
      {"programmes", programmes_with_toolkits(edition)},
      {"mentioned", programmes_only_mentioned(edition)},
      {"ways_in", ways_in(edition)},
      {"counts_text",
       phrase(edition, "counts_of_collection",
              {{"toolkits", counted(edition, "count_toolkits", count_in(edition, Kind::Toolkit))},
               {"factors", counted(edition, "count_key_factors",
                                   entities_of(edition.linked, Kind::KeyFactor).size())},
               {"cases", counted(edition, "count_cases", count_in(edition, Kind::Case))}})}};
}

}  // namespace brochure
