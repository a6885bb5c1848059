// Whether templates and views agree on their names.

#include <algorithm>
#include <array>
#include <set>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "base/files.h"
#include "base/overloaded.h"
#include "compose/reader_version.h"
#include "render/theme.h"
#include "unit/compose/sample.h"

namespace brochure {
namespace {

/// Follows a template through a view and notes the names that it asks for in vain.
class Follower {
 public:
  explicit Follower(const PageView& page) : page_(page) {
    for (const char* name : {"root", "scripts", "styles", "theme", "template"})
      beside_[name] = "there";
  }

  void follow(const Template& tree) {
    for (const TemplatePart& part : tree) {
      std::visit(Overloaded{[](const TemplateText&) {},
                            [&](const TemplateValue& value) { find(value.name); },
                            [&](const TemplateSection& section) { follow(section); }},
                 part.node);
    }
  }

  std::set<std::string> missing;   ///< names that are nowhere
  std::set<std::string> borrowed;  ///< names of an item that were found only around it

 private:
  void follow(const TemplateSection& section) {
    const View* view = find(section.name);
    if (view == nullptr) return;
    if (section.inverted) {
      follow(section.inside);
    } else if (const auto* list = std::get_if<ViewList>(&view->value)) {
      for (const View& item : *list) follow_within(section, item);
    } else if (view->value.index() != View(false).value.index() || std::get<bool>(view->value)) {
      follow_within(section, *view);
    }
  }

  void follow_within(const TemplateSection& section, const View& item) {
    const auto* object = std::get_if<ViewObject>(&item.value);
    if (object != nullptr) around_.push_back(object);
    follow(section.inside);
    if (object != nullptr) around_.pop_back();
  }

  const View* find(const TemplateName& name) {
    if (name.empty()) return nullptr;
    for (auto object = around_.rbegin(); object != around_.rend(); ++object) {
      const auto found = (*object)->find(name.front());
      if (found == (*object)->end()) continue;
      note_borrowed(name.front(), object == around_.rbegin());
      return &found->second;
    }
    if (!around_.empty()) note_borrowed(name.front(), false);
    for (const ViewObject* object :
         std::array{&page_.view, static_cast<const ViewObject*>(&beside_)}) {
      const auto found = object->find(name.front());
      if (found != object->end()) return &found->second;
    }
    missing.insert(name.front());
    return nullptr;
  }

  void note_borrowed(const std::string& name, bool own) {
    static constexpr std::array own_names{"title",  "name",  "address", "label",
                                          "place",  "stub",  "summary", "kind",
                                          "cities", "items", "parts",   "id_prefix"};
    if (!own && std::ranges::find(own_names, name) != own_names.end()) borrowed.insert(name);
  }

  const PageView& page_;
  ViewObject beside_;
  std::vector<const ViewObject*> around_;
};

Theme base_theme() {
  Diagnostics diagnostics;
  const FolderContents files = read_folder(BROCHURE_SOURCE_DIR, "themes",
                                           {{".toml", ".mustache", ".css", ".js"}}, diagnostics);
  return load_themes(files, {"base"}, {"en", "en"}, diagnostics).by_name.at("base");
}

/// `place` names it in what is reported.
void check_names(const Theme& theme, const PageView& page, const std::string& place) {
  Follower follower(page);
  follower.follow(theme.templates.at(page.template_name));
  for (const std::string& name : follower.missing) {
    FAIL_CHECK(place << ": no " << name << " for " << page.template_name);
  }
  for (const std::string& name : follower.borrowed) {
    FAIL_CHECK(place << ": an item has no " << name << " of its own in " << page.template_name);
  }
}

void check_names(const Theme& theme, const Sample& sample, const ReaderRequest& request) {
  const ReaderVersion version =
      compose_reader_version(sample.linked, sample.site, sample.words, request);
  for (const Chapter& chapter : version.chapters) check_names(theme, chapter.page, chapter.id);
  check_names(theme, version.screen, "screen");
}

TEST_CASE("every name that a template asks for is in its view, and an item's own is its own") {
  const Theme theme = base_theme();
  const Sample sample = sample_with(page_with_videos());
  for (const PageRequest& request : sample.plan) {
    check_names(theme, compose_page(sample.linked, sample.site, sample.words, request),
                request.path);
  }
}

TEST_CASE("so is every name that the chapters of reader versions ask for") {
  const Theme theme = base_theme();
  const Sample sample = sample_with();
  check_names(theme, sample, {});
  const auto parks = find_entity(sample.linked, Kind::Toolkit, "parks");
  REQUIRE(parks);
  check_names(theme, sample, {.toolkit = *parks, .factors = {}, .cities = {}});
}

}  // namespace
}  // namespace brochure
