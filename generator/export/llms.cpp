#include "export/llms.h"

#include <array>
#include <map>
#include <set>
#include <string>
#include <string_view>

#include <fmt/format.h>

#include "export/markdown_inline.h"
#include "model/address.h"

namespace brochure {
namespace {

class Contents {
 public:
  Contents(const Site& site, const LinkedCollection& linked, const PageRecords& pages)
      : site_(site), linked_(linked) {
    for (const PageRecord& page : pages) {
      if (page.entity) {
        by_entity_[*page.entity] = &page;
      } else {
        lists_[page.path] = &page;
      }
    }
    text_ = fmt::format("# {}\n", escaped(site.title));
    if (!site.description.empty())
      text_ += fmt::format("\n> {}\n", as_paragraph(escaped(site.description)));
  }

  void add_lists() {
    text_ += '\n';
    for (const auto& [path, page] : lists_) add(*page);
  }

  void add_toolkit(EntityIndex toolkit) {
    const Entity& entity = entity_at(linked_, toolkit);
    begin(entity.title);
    add(toolkit);
    if (const auto standard = find_entity(linked_, Kind::Standard, entity.id)) add(*standard);
    for (const EntityIndex factor : linked_.factors[static_cast<std::size_t>(toolkit)]) add(factor);
    for (const EntityIndex one : linked_.cases[static_cast<std::size_t>(toolkit)]) add(one);
    for (const EntityIndex part : entities_of(linked_, Kind::Part)) {
      if (entity_at(linked_, part).toolkit == entity.id) add(part);
    }
  }

  /// What of a kind has not been named yet, under the title of its list.
  void add_rest(Kind kind) {
    bool begun = false;
    for (const EntityIndex index : entities_of(linked_, kind)) {
      if (named_.contains(index) || !by_entity_.contains(index)) continue;
      const auto list = lists_.find(list_path(kind));
      if (!begun) begin(list == lists_.end() ? names_of(kind).many : list->second->title);
      begun = true;
      add(index);
    }
  }

  void begin(std::string_view title) { text_ += fmt::format("\n## {}\n\n", escaped(title)); }

  void add(EntityIndex index) {
    const auto page = by_entity_.find(index);
    if (page != by_entity_.end() && named_.insert(index).second) add(*page->second);
  }

  void add_file(std::string_view path) {
    text_ += fmt::format("- [{}]({}{})\n", path, site_.address, path);
  }

  std::string take() { return std::move(text_); }

 private:
  void add(const PageRecord& page) {
    text_ +=
        fmt::format("- [{}]({}{})", escaped(page.title), site_.address, markdown_path(page.path));
    if (!page.description.empty()) text_ += ": " + escaped(page.description);
    text_ += '\n';
  }

  const Site& site_;
  const LinkedCollection& linked_;
  std::map<EntityIndex, const PageRecord*> by_entity_;
  std::map<std::string, const PageRecord*, std::less<>> lists_;
  std::set<EntityIndex> named_;
  std::string text_;
};

}  // namespace

Output llms(const Site& site, const LinkedCollection& linked, const PageRecords& pages) {
  Contents contents(site, linked, pages);
  contents.add_lists();
  for (const EntityIndex toolkit : entities_of(linked, Kind::Toolkit)) {
    if (!is_stub(entity_at(linked, toolkit))) contents.add_toolkit(toolkit);
  }
  constexpr std::array kinds{Kind::Programme, Kind::Toolkit,       Kind::KeyFactor,  Kind::Case,
                             Kind::City,      Kind::ContextFactor, Kind::Commitment, Kind::Finding,
                             Kind::Term,      Kind::Part};
  for (const Kind kind : kinds) contents.add_rest(kind);
  contents.begin("Optional");  // a word of the format
  for (const Kind kind : {Kind::Note, Kind::Document, Kind::Page}) {
    for (const EntityIndex index : entities_of(linked, kind)) contents.add(index);
  }
  contents.add_file(collection_path);
  return {llms_path, contents.take()};
}

}  // namespace brochure
