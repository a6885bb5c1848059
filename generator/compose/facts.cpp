#include "compose/facts.h"

#include <algorithm>

#include "compose/if_any.h"
#include "compose/links.h"
#include "compose/view_of.h"
#include "compose/words.h"

namespace brochure {
namespace {

ViewObject value_of(Phrase text) {
  return view_of({{"text", std::move(text)},
                  {"plain", false},
                  {"lang", false},
                  {"address", false},
                  {"website", false},
                  {"note", false}});
}

bool is_empty(const View& value) {
  return std::get<Phrase>(std::get<ViewObject>(value.value).at("text").value).empty();
}

}  // namespace

ViewObject text_value(Phrase text, std::string language) {
  ViewObject value = value_of(std::move(text));
  value["plain"] = true;
  value["lang"] = std::move(language);
  return value;
}

ViewObject link_value(const Edition& edition, EntityIndex index, Phrase note) {
  const Entity& entity = entity_at(edition.linked, index);
  ViewObject value = value_of(short_title_of(entity));
  value["address"] = address_of(edition, {.entity = index});
  if (note.empty() && is_stub(entity)) note = word(edition, "not_in_collection");
  value["note"] = std::move(note);
  return value;
}

ViewObject website_value(std::string address) {
  ViewObject value = value_of(address);
  value["website"] = std::move(address);
  return value;
}

ViewObject fact(const Edition& edition, std::string_view name, ViewList values) {
  std::erase_if(values, is_empty);
  return view_of(
      {{"name", word(edition, "fact_" + std::string(name))}, {"values", std::move(values)}});
}

View facts_view(std::initializer_list<ViewObject> facts) {
  ViewList items;
  for (const ViewObject& item : facts) {
    if (!std::get<ViewList>(item.at("values").value).empty()) items.emplace_back(item);
  }
  return if_any(std::move(items));
}

}  // namespace brochure
