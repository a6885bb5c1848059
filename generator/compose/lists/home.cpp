#include <array>

#include "compose/if_any.h"
#include "compose/links.h"
#include "compose/lists/lists.h"
#include "compose/programmes.h"
#include "compose/words.h"

namespace brochure {
namespace {

std::size_t count_questions(const Edition& edition) {
  std::size_t count = 0;
  for (const EntityIndex factor : entities_of(edition.linked, Kind::KeyFactor)) {
    count += facts_of<KeyFactor>(entity_at(edition.linked, factor)).questions.size();
  }
  return count;
}

/// How many things of a kind are in the collection; what it only mentions is not.
std::size_t count_of(const Edition& edition, Kind kind) {
  std::size_t count = 0;
  for (const EntityIndex index : entities_of(edition.linked, kind)) {
    if (!is_stub(entity_at(edition.linked, index))) ++count;
  }
  return count;
}

/// A way into the collection, with how much there is behind it.
ViewObject way_in(const Edition& edition, Kind list, std::string_view count_name,
                  std::size_t count) {
  ViewObject view = link_to_list(edition, list);
  view["count_text"] = counted(edition, count_name, count);
  view["about"] = "";
  if (const auto introduction = introduction_of(edition.linked, list)) {
    view["about"] = entity_at(edition.linked, *introduction).summary;
  }
  return view;
}

}  // namespace

View ways_in(const Edition& edition) {
  struct Way {
    Kind list;
    std::string_view count_name;
  };
  constexpr std::array ways{Way{Kind::City, "count_cities"},
                            Way{Kind::Case, "count_cases"},
                            Way{Kind::KeyFactor, "count_questions"},
                            Way{Kind::Commitment, "count_commitments"},
                            Way{Kind::ContextFactor, "count_context_factors"},
                            Way{Kind::Finding, "count_findings"},
                            Way{Kind::Term, "count_terms"}};
  ViewList views;
  for (const Way& way : ways) {
    const std::size_t count =
        way.list == Kind::KeyFactor ? count_questions(edition) : count_of(edition, way.list);
    if (count > 0) views.emplace_back(way_in(edition, way.list, way.count_name, count));
  }
  return if_any(std::move(views));
}

ViewObject home_view(const Edition& edition) {
  return {
      {"programmes", programmes_with_toolkits(edition)},
      {"mentioned", programmes_only_mentioned(edition)},
      {"ways_in", ways_in(edition)},
      {"counts_text",
       phrase(
           edition, "counts_of_collection",
           {{"toolkits", counted(edition, "count_toolkits", count_of(edition, Kind::Toolkit))},
            {"factors", counted(edition, "count_key_factors", count_of(edition, Kind::KeyFactor))},
            {"cases", counted(edition, "count_cases", count_of(edition, Kind::Case))}})}};
}

}  // namespace brochure
