#include "compose/if_any.h"
#include "compose/links.h"
#include "compose/lists/lists.h"
#include "compose/overviews/overview.h"
#include "compose/places.h"
#include "compose/prose.h"
#include "compose/view_of.h"
#include "compose/words.h"
#include "model/address.h"

namespace brochure {
namespace {

ViewObject questions_of(const Edition& edition, EntityIndex factor) {
  const auto& facts = facts_of<KeyFactor>(entity_at(edition.linked, factor));
  ViewList questions;
  for (const Question& question : facts.questions) {
    const std::size_t number = questions.size() + 1;
    const Target target{.entity = factor, .fragment = question_anchor(number)};
    questions.emplace_back(view_of({{"number", std::to_string(number)},
                                    {"address", address_of(edition, target)},
                                    {"text", resolved(edition, factor, question.text)},
                                    {"points", resolved(edition, factor, question.points)}}));
  }
  ViewObject view = link_to(edition, factor);
  view["number"] = std::to_string(facts.number);
  view["questions"] = if_any(std::move(questions));
  return view;
}

}  // namespace

ViewObject questions_view(const Edition& edition) {
  ViewList toolkits;
  std::size_t count = 0;
  for (const EntityIndex toolkit : entities_of(edition.linked, Kind::Toolkit)) {
    if (is_stub(entity_at(edition.linked, toolkit))) continue;
    ViewList factors;
    for (const EntityIndex factor : edition.linked.factors[static_cast<std::size_t>(toolkit)]) {
      count += facts_of<KeyFactor>(entity_at(edition.linked, factor)).questions.size();
      factors.emplace_back(questions_of(edition, factor));
    }
    ViewObject view = link_to(edition, toolkit);
    view["id"] = entity_at(edition.linked, toolkit).id;
    view["factors"] = if_any(std::move(factors));
    toolkits.emplace_back(std::move(view));
  }
  const bool toolkits_shown = !toolkits.empty();
  return view_of({{"toolkits", if_any(std::move(toolkits))},
                  {"questions_file", toolkits_shown ? View(questions_path) : View(false)},
                  {"count_text", counted(edition, "count_questions", count)}});
}

}  // namespace brochure
