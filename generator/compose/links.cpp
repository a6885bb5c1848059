#include "compose/links.h"

#include <algorithm>

#include "base/language.h"
#include "compose/places.h"
#include "compose/view_of.h"
#include "compose/words.h"
#include "model/address.h"

namespace brochure {
namespace {

constexpr std::string_view page_ending = ".html";

}  // namespace

std::string list_id(Kind kind) {
  if (kind == Kind::Page) return "home";
  std::string path = list_path(kind);
  path.resize(path.size() - page_ending.size());
  return path;
}

std::string question_number(std::string_view fragment) {
  std::string number(fragment.substr(1));
  const std::size_t dash = number.find('-');
  if (dash != std::string::npos) number[dash] = '.';
  return number;
}

std::string address_of(const Edition& edition, const Target& target) {
  std::string address = page_path(entity_at(edition.linked, target.entity));
  if (!target.fragment.empty()) address += "#" + target.fragment;
  return address;
}

Phrase name_of(const Edition& edition, const Target& target) {
  const std::string& name = short_title_of(entity_at(edition.linked, target.entity));
  if (target.fragment.empty()) return name;
  return phrase(edition, "question_of",
                {{"number", question_number(target.fragment)}, {"title", name}});
}

ViewObject link_to(const Edition& edition, EntityIndex index) {
  const Entity& entity = entity_at(edition.linked, index);
  ViewObject link;
  link.emplace("address", page_path(entity));
  link.emplace("title", entity.title);
  link.emplace("name", short_title_of(entity));
  link.emplace("kind", template_of(entity.kind));
  link.emplace("label", label_of(edition, index));
  link.emplace("place", place_of(edition, index));
  link.emplace("theme", theme_of(edition, entity));
  link.emplace("stub", is_stub(entity));
  return link;
}

ViewObject link_to(const Edition& edition, const Target& target) {
  ViewObject link = link_to(edition, target.entity);
  if (!target.fragment.empty()) {
    link["address"] = address_of(edition, target);
    link["title"] = link["name"] = name_of(edition, target);
  }
  return link;
}

ViewObject link_to_list(const Edition& edition, Kind kind) {
  return view_of({{"address", list_path(kind)}, {"title", list_title(edition, kind)}});
}

std::optional<EntityIndex> introduction_of(const LinkedCollection& linked, Kind kind) {
  return find_entity(linked, Kind::Page, list_id(kind));
}

bool introduces_a_list(const Entity& page) {
  if (page.kind != Kind::Page) return false;
  return std::ranges::any_of(listed_kinds, [&](Kind kind) { return page.id == list_id(kind); });
}

Phrase list_title(const Edition& edition, Kind kind) {
  const Site& site = edition.site;
  const bool one_language = reads_like(content_language_of(site), site.language);
  const auto introduction = introduction_of(edition.linked, kind);
  if (introduction && one_language) return short_title_of(entity_at(edition.linked, *introduction));
  return word(edition, "list_" + list_id(kind));
}

bool has_list(const LinkedCollection& linked, Kind kind) {
  return kind == Kind::Page || !entities_of(linked, kind).empty() ||
         introduction_of(linked, kind).has_value();
}

}  // namespace brochure
