#include "compose/overviews/time_line.h"

#include <algorithm>
#include <optional>

#include "compose/places.h"

namespace brochure {
namespace {

/// The time that a case describes; where that is not known, when it was published.
std::optional<std::int64_t> year_described(const Edition& edition, EntityIndex index,
                                           std::optional<std::int64_t> published) {
  const auto& facts = facts_of<Case>(entity_at(edition.linked, index));
  if (facts.as_of) return facts.as_of->year;
  return published;
}

void add_toolkit(const Edition& edition, EntityIndex toolkit, std::vector<TimeLineEntry>& entries) {
  const auto& facts = facts_of<Toolkit>(entity_at(edition.linked, toolkit));
  if (!facts.year || facts.stub) return;
  TimeLineEntry entry{.of = toolkit, .from = *facts.year, .to = *facts.year, .cases = {}};
  for (const EntityIndex one : edition.linked.cases[static_cast<std::size_t>(toolkit)]) {
    const auto year = year_described(edition, one, facts.year);
    // An editors' link may bring in a case of another toolkit, which stands there.
    if (year && publication_of(edition, one) == toolkit) entry.cases[*year].push_back(one);
  }
  entries.push_back(std::move(entry));
}

void add_programme(const Edition& edition, EntityIndex programme,
                   std::vector<TimeLineEntry>& entries) {
  const auto& facts = facts_of<Programme>(entity_at(edition.linked, programme));
  if (facts.stub) return;
  if (facts.from || facts.to) {
    const std::int64_t from = facts.from ? *facts.from : *facts.to;
    entries.push_back({.of = programme, .from = from, .to = facts.to.value_or(from), .cases = {}});
  }
  for (const EntityIndex toolkit : belonging_to(edition, programme, Kind::Toolkit)) {
    add_toolkit(edition, toolkit, entries);
  }
}

}  // namespace

std::vector<TimeLineEntry> time_line(const Edition& edition) {
  std::vector<TimeLineEntry> entries;
  for (const EntityIndex programme : entities_of(edition.linked, Kind::Programme)) {
    add_programme(edition, programme, entries);
  }
  for (const EntityIndex finding : entities_of(edition.linked, Kind::Finding)) {
    const auto& facts = facts_of<Finding>(entity_at(edition.linked, finding));
    if (facts.kind != "report" || !facts.year) continue;
    entries.push_back({.of = finding, .from = *facts.year, .to = *facts.year, .cases = {}});
  }
  return entries;
}

Years years_of(const std::vector<TimeLineEntry>& entries) {
  Years years{.first = entries.front().from, .last = entries.front().to};
  for (const TimeLineEntry& entry : entries) {
    years.first = std::min(years.first, entry.from);
    years.last = std::max(years.last, entry.to);
    if (entry.cases.empty()) continue;
    years.first = std::min(years.first, entry.cases.begin()->first);
    years.last = std::max(years.last, entry.cases.rbegin()->first);
  }
  return years;
}

}  // namespace brochure
