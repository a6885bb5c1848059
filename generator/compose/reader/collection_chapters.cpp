#include <algorithm>
#include <set>
#include <utility>

#include "compose/places.h"
#include "compose/reader/chapters.h"
#include "compose/report.h"
#include "compose/words.h"

namespace brochure {
namespace {

constexpr std::size_t level_of_books = 2;

/// The chapter that was added first since there were so many, if any was.
Chapter* first_since(std::size_t count, ReaderVersion& version) {
  return count < version.chapters.size() ? &version.chapters[count] : nullptr;
}

void add_programme(const Edition& edition, EntityIndex programme, ReaderVersion& version) {
  version.chapters.push_back(entity_chapter(edition, programme, level_of_books));
  version.chapters.back().starts_on_a_page = true;
}

/// Those that are no more than named, or have no toolkit here.
void add_other_programmes(const Edition& edition, const std::set<EntityIndex>& told,
                          ReaderVersion& version) {
  const std::size_t count = version.chapters.size();
  for (const EntityIndex programme : entities_of(edition.linked, Kind::Programme)) {
    if (told.contains(programme)) continue;
    if (version.chapters.size() == count) {
      version.chapters.push_back(heading_chapter(
          edition, "programmes", word(edition, "programmes_mentioned"), false, level_of_books));
    }
    version.chapters.push_back(entity_chapter(edition, programme, level_of_books + 1));
  }
}

void add_finding(const Edition& edition, EntityIndex finding, std::size_t level,
                 ReaderVersion& version) {
  version.chapters.push_back(entity_chapter(edition, finding, level));
  for (const EntityIndex child : children_of(edition, finding)) {
    add_finding(edition, child, std::min(level + 1, deepest_chapter), version);
  }
}

void add_reports(const Edition& edition, ReaderVersion& version) {
  for (const EntityIndex finding : entities_of(edition.linked, Kind::Finding)) {
    if (parent_of(edition, finding)) continue;
    const std::size_t first = version.chapters.size();
    add_finding(edition, finding, level_of_books, version);
    version.chapters[first].starts_on_a_page = true;
  }
}

}  // namespace

std::vector<EntityIndex> programmes_of(const Edition& edition, const Extent& extent) {
  std::vector<EntityIndex> programmes;
  for (const EntityIndex toolkit : extent.toolkits) {
    const auto programme = programme_of(edition, entity_at(edition.linked, toolkit));
    if (programme && std::ranges::find(programmes, *programme) == programmes.end())
      programmes.push_back(*programme);
  }
  return programmes;
}

void add_collection(const Edition& edition, const Extent& extent, ReaderVersion& version) {
  const std::size_t before = version.chapters.size();
  std::set<EntityIndex> programmes;
  for (const EntityIndex toolkit : extent.toolkits) {
    const auto programme = programme_of(edition, entity_at(edition.linked, toolkit));
    if (programme && programmes.insert(*programme).second) {
      add_programme(edition, *programme, version);
    }
    add_toolkit(edition, extent, toolkit, level_of_books, version);
  }
  if (Chapter* first = first_since(before, version)) stand_for_list(Kind::Toolkit, *first);
  add_other_programmes(edition, programmes, version);
  const std::size_t before_reports = version.chapters.size();
  add_reports(edition, version);
  if (Chapter* first = first_since(before_reports, version)) stand_for_list(Kind::Finding, *first);
}

}  // namespace brochure
