#include "compose/ways_in.h"

#include <algorithm>
#include <string>

#include "compose/if_any.h"
#include "compose/links.h"
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

/// The text that says how many there are.
std::string_view count_name(Kind list) {
  switch (list) {
    case Kind::Toolkit:
      return "count_toolkits";
    case Kind::KeyFactor:
      return "count_questions";
    case Kind::Case:
      return "count_cases";
    case Kind::City:
      return "count_cities";
    case Kind::ContextFactor:
      return "count_context_factors";
    case Kind::Commitment:
      return "count_commitments";
    case Kind::Finding:
      return "count_findings";
    case Kind::Term:
      return "count_terms";
    case Kind::Note:
      return "count_notes";
    case Kind::Document:
      return "count_documents";
    default:
      return {};
  }
}

}  // namespace

std::size_t count_in(const Edition& edition, Kind list) {
  if (list == Kind::KeyFactor) return count_questions(edition);
  return static_cast<std::size_t>(std::ranges::count_if(
      entities_of(edition.linked, list),
      [&](EntityIndex index) { return !is_stub(entity_at(edition.linked, index)); }));
}

ViewObject way_into(const Edition& edition, Kind list) {
  ViewObject view = link_to_list(edition, list);
  const std::string_view name = count_name(list);
  view["count_text"] = name.empty() ? Phrase{} : counted(edition, name, count_in(edition, list));
  view["about"] = "";
  if (const auto introduction = introduction_of(edition.linked, list)) {
    view["about"] = entity_at(edition.linked, *introduction).summary;
  }
  return view;
}

View ways_in(const Edition& edition) {
  ViewList views;
  for (const Kind list : {Kind::City, Kind::Case, Kind::KeyFactor, Kind::Commitment,
                          Kind::ContextFactor, Kind::Finding, Kind::Term}) {
    if (count_in(edition, list) > 0) views.emplace_back(way_into(edition, list));
  }
  return if_any(std::move(views));
}

}  // namespace brochure
