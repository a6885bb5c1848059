#include "compose/search/findables.h"

#include <string>
#include <utility>

#include "compose/places.h"
#include "compose/search/entity_text.h"
#include "compose/search/facets.h"
#include "compose/where.h"
#include "compose/words.h"
#include "model/address.h"

namespace brochure {
namespace {

/// The names an entity goes by; what is numbered goes by its number too.
std::vector<std::string> all_names_of(const Edition& edition, EntityIndex index) {
  const Entity& entity = entity_at(edition.linked, index);
  std::vector<std::string> names = other_names_of(entity);
  const Kind kind = entity.kind;
  if (kind == Kind::KeyFactor || kind == Kind::Commitment || kind == Kind::Finding) {
    names.push_back(plain_text(label_of(edition, index)));
  }
  return names;
}

Findable page_of(const Edition& edition, EntityIndex index) {
  const Entity& entity = entity_at(edition.linked, index);
  return {.title = entity.title,
          .where = where_of(edition, index),
          .theme = theme_of(edition, entity),
          .address = page_path(entity),
          .text = text_of(edition, index),
          .names = all_names_of(edition, index),
          .values = facets_of(edition, index)};
}

/// A guide question of a key factor; its sub-points are its text.
Findable question_of(const Edition& edition, EntityIndex factor, const Findable& page,
                     std::size_t number) {
  const Entity& entity = entity_at(edition.linked, factor);
  const Question& question = facts_of<KeyFactor>(entity).questions[number - 1];
  Findable found{
      .title = plain_words_of(edition, factor, {question.text}),
      .where = line_of({phrase(edition, "numbered_question", {{"number", std::to_string(number)}}),
                        where_of(edition, Target{factor, question_anchor(number)})}),
      .theme = page.theme,
      .address = page.address + "#" + question_anchor(number),
      .text = plain_words_of(edition, factor, question.points),
      .values = page.values};
  found.values[static_cast<std::size_t>(Facet::Kind)] = {
      std::string(names_of(Kind::Question).prefix)};
  return found;
}

}  // namespace

std::vector<Findable> findables_of(const Edition& edition, EntityIndex index) {
  std::vector<Findable> found{page_of(edition, index)};
  const auto* factor = std::get_if<KeyFactor>(&entity_at(edition.linked, index).facts);
  if (factor == nullptr) return found;
  for (std::size_t number = 1; number <= factor->questions.size(); ++number) {
    found.push_back(question_of(edition, index, found.front(), number));
  }
  return found;
}

}  // namespace brochure
