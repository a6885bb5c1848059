#include <algorithm>
#include <utility>

#include "compose/if_any.h"
#include "compose/links.h"
#include "compose/places.h"
#include "compose/prose.h"
#include "compose/reader/chapters.h"
#include "compose/view_of.h"
#include "compose/words.h"

namespace brochure {
namespace {

/// Key factors of one group: those still to be told, and those that an earlier toolkit shares.
struct FactorsHere {
  std::vector<EntityIndex> fresh;
  std::vector<EntityIndex> told_before;
};

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
    const std::string& id = entity_at(edition_.linked, toolkit_).id;
    if (const auto standard = find_entity(edition_.linked, Kind::Standard, id)) {
      add(*standard, level_ + 1);
    }
    for (const EntityIndex part : parts_of(edition_, toolkit_)) {
      const bool is_its_own =
          entity_at(edition_.linked, part).toolkit == entity_at(edition_.linked, toolkit_).toolkit;
      if (is_its_own) add(part, level_ + 1);
    }
  }

  void add_factors() {
    for (const GroupedFactors& group : grouped_factors(edition_, toolkit_)) {
      const FactorsHere factors = factors_here(group);
      if (factors.fresh.empty() && factors.told_before.empty()) continue;
      const bool has_title = group.group != nullptr && !group.group->title.empty();
      const bool has_heading = has_title || !factors.told_before.empty();
      if (has_heading) add_heading(has_title ? group.group : nullptr, factors);
      for (const EntityIndex factor : factors.fresh)
        add_factor(factor, below_ + (has_title ? 1 : 0));
    }
  }

  /// Those that belong to no key factor told here.
  void add_other_cases() {
    std::vector<EntityIndex> others;
    for (const EntityIndex item : edition_.linked.cases[static_cast<std::size_t>(toolkit_)]) {
      if (extent_.cases.contains(item) && !is_told(item)) others.push_back(item);
    }
    if (others.empty()) return;
    add_own(heading_chapter(edition_, "cases." + id_of_toolkit(),
                            word(edition_, "reader_other_cases"), false, below_));
    for (const EntityIndex item : others) add(item, below_ + 1);
  }

 private:
  Chapter& add(EntityIndex index, std::size_t level) {
    version_.chapters.push_back(entity_chapter(edition_, index, level));
    return version_.chapters.back();
  }

  /// In the toolkit's look.
  void add_own(Chapter chapter) {
    chapter.page.theme = theme_of(edition_, entity_at(edition_.linked, toolkit_));
    version_.chapters.push_back(std::move(chapter));
  }

  const std::string& id_of_toolkit() const { return entity_at(edition_.linked, toolkit_).id; }

  bool is_told(EntityIndex index) const {
    const std::string id = chapter_id(entity_at(edition_.linked, index));
    return std::ranges::find(version_.chapters, id, &Chapter::id) != version_.chapters.end();
  }

  FactorsHere factors_here(const GroupedFactors& group) const {
    FactorsHere factors;
    for (const EntityIndex factor : group.factors) {
      if (!extent_.factors.contains(factor)) continue;
      (is_told(factor) ? factors.told_before : factors.fresh).push_back(factor);
    }
    return factors;
  }

  /// Above key factors; without a group, above nothing but the names of those told before.
  void add_heading(const FactorGroup* group, const FactorsHere& factors) {
    Inlines intro;
    if (group != nullptr) intro = resolved(edition_, toolkit_, group->intro);
    Chapter chapter = heading_chapter(
        edition_,
        group != nullptr ? "group." + id_of_toolkit() + "." + group->id
                         : "shared." + id_of_toolkit(),
        group != nullptr ? Phrase(group->title) : word(edition_, "reader_shared_factors"),
        if_any(std::move(intro)), below_);
    ViewList links;
    for (const EntityIndex factor : factors.told_before) {
      links.emplace_back(link_to(edition_, factor));
    }
    chapter.page.view["told_before"] = if_any(std::move(links));
    chapter.leads_on = group != nullptr && !factors.fresh.empty();
    add_own(std::move(chapter));
  }

  void add_factor(EntityIndex factor, std::size_t level) {
    std::vector<EntityIndex> cases;
    for (const EntityIndex item : edition_.linked.cases[static_cast<std::size_t>(factor)]) {
      if (extent_.cases.contains(item) && !is_told(item)) cases.push_back(item);
    }
    // Between a key factor and its cases is a heading, where levels are left for it.
    const bool has_level = level + 2 <= deepest_chapter;
    const bool follows_a_heading = !version_.chapters.empty() && version_.chapters.back().leads_on;
    Chapter& chapter = add(factor, level);
    chapter.starts_on_a_page = !follows_a_heading;
    chapter.page.view["has_cases"] = !cases.empty() && has_level;
    for (const EntityIndex item : cases) add(item, level + (has_level ? 2 : 1));
  }

  const Edition& edition_;
  const Extent& extent_;
  EntityIndex toolkit_;
  std::size_t level_;  ///< of the introduction
  std::size_t below_;  ///< of the groups: they stand beside it, unless there are other toolkits
  ReaderVersion& version_;
};

}  // namespace

void add_toolkit(const Edition& edition, const Extent& extent, EntityIndex toolkit,
                 std::size_t level, ReaderVersion& version) {
  ToolkitChapters chapters(edition, extent, toolkit, level, version);
  chapters.add_introduction();
  chapters.add_factors();
  chapters.add_other_cases();
}

}  // namespace brochure
