#include "compose/where.h"

#include "compose/cards.h"
#include "compose/dates.h"
#include "compose/places.h"
#include "compose/words.h"

namespace brochure {

Phrase line_of(std::initializer_list<Phrase> parts) {
  Phrase line;
  for (const Phrase& part : parts) {
    if (part.empty()) continue;
    if (!line.empty()) append(line, " · ", WordsOf::Interface);
    append(line, part);
  }
  return line;
}

Phrase where_of(const Edition& edition, EntityIndex index) {
  const Entity& entity = entity_at(edition.linked, index);
  const Phrase label = label_of(edition, index);
  const Phrase place = place_of(edition, index);
  if (is_stub(entity)) return line_of({label, place, word(edition, "not_in_collection")});
  if (entity.kind == Kind::Case) {
    const Entity& city = entity_at(edition.linked, city_of_case(edition.linked, index));
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

Phrase where_of(const Edition& edition, const Target& target) {
  if (target.fragment.empty()) return where_of(edition, target.entity);
  const Entity& factor = entity_at(edition.linked, target.entity);
  return line_of(
      {phrase(edition, "label_and_title",
              {{"label", label_of(edition, target.entity)}, {"title", short_title_of(factor)}}),
       place_of(edition, target.entity)});
}

}  // namespace brochure
