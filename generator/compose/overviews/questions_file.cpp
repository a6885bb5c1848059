#include <string>

#include "compose/links.h"
#include "compose/overviews/overviews.h"
#include "compose/overviews/picture_view.h"
#include "compose/overviews/plain_words.h"
#include "compose/prose.h"
#include "compose/view_of.h"
#include "compose/words.h"
#include "model/address.h"

namespace brochure {
namespace {

/// Guide questions and their sub-points, of one key factor.
void add_questions(const Edition& edition, EntityIndex toolkit, EntityIndex index, Sheet& sheet) {
  const Entity& factor = entity_at(edition.linked, index);
  const auto& facts = facts_of<KeyFactor>(factor);
  const auto add = [&](const std::string& anchor, const Inlines& text) {
    sheet.rows.push_back(
        {entity_at(edition.linked, toolkit).title, std::to_string(facts.number), factor.title,
         question_number(anchor), plain_text(resolved(edition, index, text)),
         address_in_sheet(edition,
                          address_of(edition, Target{.entity = index, .fragment = anchor}))});
  };
  for (std::size_t question = 1; question <= facts.questions.size(); ++question) {
    const Question& one = facts.questions[question - 1];
    add(question_anchor(question), one.text);
    for (std::size_t point = 1; point <= one.points.size(); ++point) {
      add(question_anchor(question, point), one.points[point - 1]);
    }
  }
}

}  // namespace

Attachment questions_file(const Edition& edition) {
  Sheet sheet{
      .header = {plain_word(edition, "column_toolkit"), plain_word(edition, "column_number"),
                 plain_word(edition, "column_key_factor"), plain_word(edition, "column_question"),
                 plain_word(edition, "column_text"), plain_word(edition, "column_address")},
      .rows = {}};
  for (const EntityIndex toolkit : entities_of(edition.linked, Kind::Toolkit)) {
    if (is_stub(entity_at(edition.linked, toolkit))) continue;
    for (const EntityIndex factor : edition.linked.factors[static_cast<std::size_t>(toolkit)]) {
      add_questions(edition, toolkit, factor, sheet);
    }
  }
  return {.path = questions_path, .content = std::move(sheet)};
}

}  // namespace brochure
