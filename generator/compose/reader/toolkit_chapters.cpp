#include <algorithm>
#include <iterator>
#include <utility>

#include "compose/places.h"
#include "compose/prose.h"
#include "compose/reader/chapters.h"
#include "compose/report.h"
#include "compose/view_of.h"
#include "compose/words.h"

namespace brochure {
namespace {

class ToolkitChapters {
 public:
  ToolkitChapters(const Edition& edition, const Extent& extent, EntityIndex toolkit,
                  std::size_t level, ReaderVersion& version)
      : edition_(edition),
        extent_(extent),
        toolkit_(toolkit),
        level_(level),
        below_(extent.is_collection ? level + 1 : level),
        version_(version) {}

  void add_introduction() {
    add(toolkit_, level_).starts_on_a_page = true;
    for (const EntityIndex part : parts_of(edition_, toolkit_)) {
      const bool is_its_own =
          entity_at(edition_.linked, part).toolkit == entity_at(edition_.linked, toolkit_).toolkit;
      if (is_its_own) add(part, level_ + 1);
    }
    const std::string& id = entity_at(edition_.linked, toolkit_).id;
    if (const auto standard = find_entity(edition_.linked, Kind::Standard, id)) {
      add(*standard, level_ + 1);
    }
  }

  void add_factors() {
    for (const GroupedFactors& group : grouped_factors(edition_, toolkit_)) {
      std::vector<EntityIndex> factors;
      std::ranges::copy_if(group.factors, std::back_inserter(factors),
                           [&](EntityIndex factor) { return extent_.factors.contains(factor); });
      if (factors.empty()) continue;
      const bool has_heading = group.group != nullptr && !group.group->title.empty();
      if (has_heading) add_heading(*group.group);
      for (const EntityIndex factor : factors) add_factor(factor, below_ + (has_heading ? 1 : 0));
    }
  }

  /// Those that belong to no key factor told here.
  void add_other_cases() {
    std::vector<EntityIndex> others;
    for (const EntityIndex item : edition_.linked.cases[static_cast<std::size_t>(toolkit_)]) {
      if (extent_.cases.contains(item) && !is_told(item)) others.push_back(item);
    }
    if (others.empty()) return;
    version_.chapters.push_back(heading_chapter(
        edition_, "cases." + id_of_toolkit(), word(edition_, "reader_other_cases"), false, below_));
    for (const EntityIndex item : others) add(item, below_ + 1);
  }

 private:
  Chapter& add(EntityIndex index, std::size_t level) {
    version_.chapters.push_back(entity_chapter(edition_, index, level));
    return version_.chapters.back();
  }

  std::string id_of_toolkit() const { return entity_at(edition_.linked, toolkit_).id; }

  bool is_told(EntityIndex index) const {
    const std::string id = chapter_id(entity_at(edition_.linked, index));
    return std::ranges::find(version_.chapters, id, &Chapter::id) != version_.chapters.end();
  }

  void add_heading(const FactorGroup& group) {
    Inlines intro = resolved(edition_, toolkit_, group.intro);
    View shown = intro.empty() ? View(false) : View(std::move(intro));
    Chapter chapter = heading_chapter(edition_, "group." + id_of_toolkit() + "." + group.id,
                                      group.title, std::move(shown), below_);
    chapter.leads_on = true;
    chapter.page.theme = theme_of(edition_, entity_at(edition_.linked, toolkit_));
    version_.chapters.push_back(std::move(chapter));
  }

  void add_factor(EntityIndex factor, std::size_t level) {
    // A key factor that several toolkits share is told once.
    if (is_told(factor)) return;
    std::vector<EntityIndex> cases;
    for (const EntityIndex item : edition_.linked.cases[static_cast<std::size_t>(factor)]) {
      if (extent_.cases.contains(item) && !is_told(item)) cases.push_back(item);
    }
    const bool follows_a_heading = !version_.chapters.empty() && version_.chapters.back().leads_on;
    Chapter& chapter = add(factor, level);
    chapter.starts_on_a_page = !follows_a_heading;
    chapter.page.view["has_cases"] = !cases.empty();
    for (const EntityIndex item : cases) add(item, level + 2);
  }

  const Edition& edition_;
  const Extent& extent_;
  EntityIndex toolkit_;
  std::size_t level_;  ///< of the introduction
  std::size_t below_;  ///< of the groups: they stand beside it, unless there are other toolkits
  ReaderVersion& version_;
};

void add_finding(const Edition& edition, EntityIndex finding, std::size_t level,
                 ReaderVersion& version) {
  version.chapters.push_back(entity_chapter(edition, finding, level));
  for (const EntityIndex child : children_of(edition, finding)) {
    add_finding(edition, child, level + 1, version);
  }
}

}  // namespace

void add_toolkit(const Edition& edition, const Extent& extent, EntityIndex toolkit,
                 std::size_t level, ReaderVersion& version) {
  ToolkitChapters chapters(edition, extent, toolkit, level, version);
  chapters.add_introduction();
  chapters.add_factors();
  chapters.add_other_cases();
}

void add_reports(const Edition& edition, std::size_t level, ReaderVersion& version) {
  for (const EntityIndex finding : entities_of(edition.linked, Kind::Finding)) {
    if (parent_of(edition, finding)) continue;
    const std::size_t first = version.chapters.size();
    add_finding(edition, finding, level, version);
    version.chapters[first].starts_on_a_page = true;
  }
}

}  // namespace brochure
