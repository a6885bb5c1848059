#include "compose/where.h"

#include "compose/cards.h"
#include "compose/dates.h"
#include "compose/places.h"
#include "compose/words.h"

namespace brochure {

std::string line_of(std::initializer_list<std::string> parts) {
  std::string line;
  for (const std::string& part : parts) {
    if (part.empty()) continue;
    if (!line.empty()) line += " · ";
    line += part;
  }
  return line;
}

std::string where_of(const Edition& edition, EntityIndex index) {
  const Entity& entity = entity_at(edition.linked, index);
  const std::string label = label_of(edition, index);
  const std::string place = place_of(edition, index);
  if (is_stub(entity)) return line_of({label, place, word(edition, "not_in_collection")});
  if (entity.kind == Kind::Case) {
    const Entity& city = entity_at(edition.linked, city_of_case(edition, index));
    return line_of({label, short_title_of(city), place, year_of_case(edition, index)});
  }
  if (const auto* city = std::get_if<City>(&entity.facts)) {
    return line_of({label, country_name(edition, city->country)});
  }
  if (const auto* toolkit = std::get_if<Toolkit>(&entity.facts)) {
    return line_of({label, place, year_in_words(toolkit->year)});
  }
  return line_of({label, place});
}

std::string where_of(const Edition& edition, const Target& target) {
  if (target.fragment.empty()) return where_of(edition, target.entity);
  const Entity& factor = entity_at(edition.linked, target.entity);
  return line_of(
      {phrase(edition, "label_and_title",
              {{"label", label_of(edition, target.entity)}, {"title", short_title_of(factor)}}),
       place_of(edition, target.entity)});
}

}  // namespace brochure
