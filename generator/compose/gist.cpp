#include "compose/gist.h"

#include <algorithm>
#include <charconv>
#include <string_view>
#include <vector>

#include "base/overloaded.h"
#include "compose/opening.h"
#include "compose/prose.h"

namespace brochure {
namespace {

std::string plain(const Edition& edition, EntityIndex owner, const Inlines& text) {
  return plain_text(resolved(edition, owner, text));
}

/// A text and the points below it, as one.
std::string lead_and_points(const Edition& edition, EntityIndex owner, const Inlines& lead,
                            const std::vector<Inlines>& points) {
  std::string text = plain(edition, owner, lead);
  bool is_first = true;
  for (const Inlines& point : points) {
    if (!text.empty()) text += is_first ? " " : "; ";
    text += plain(edition, owner, point);
    is_first = false;
  }
  return text;
}

/// The text of the guide question or sub-point with this anchor.
std::string question_text(const Edition& edition, const Target& target) {
  std::size_t question = 0;
  std::size_t point = 0;
  const std::string& anchor = target.fragment;
  const char* const end = anchor.data() + anchor.size();
  const auto after = std::from_chars(anchor.data() + 1, end, question);
  if (after.ptr != end) std::from_chars(after.ptr + 1, end, point);
  const Question& asked =
      facts_of<KeyFactor>(entity_at(edition.linked, target.entity)).questions.at(question - 1);
  if (point != 0) return plain(edition, target.entity, asked.points.at(point - 1));
  return lead_and_points(edition, target.entity, asked.text, asked.points);
}

/// The sense that holds in the reader's toolkit, else the first.
std::string sense_text(const Edition& edition, EntityIndex term,
                       std::optional<EntityIndex> reader) {
  const std::vector<Sense>& senses = facts_of<Term>(entity_at(edition.linked, term)).senses;
  if (senses.empty()) return {};
  const auto holds = [&](const Sense& sense) {
    return std::ranges::any_of(sense.toolkits, [&](ReferenceIndex toolkit) {
      return reader && target_of(edition.linked, term, toolkit).entity == *reader;
    });
  };
  const auto own = std::ranges::find_if(senses, holds);
  return plain(edition, term, own == senses.end() ? senses.front().text : own->text);
}

/// What a context factor is, as the first toolkit words it.
std::string wording_text(const Edition& edition, EntityIndex factor) {
  const auto& wordings = facts_of<ContextFactor>(entity_at(edition.linked, factor)).wordings;
  if (wordings.empty()) return {};
  return lead_and_points(edition, factor, wordings.front().intro, wordings.front().points);
}

/// What the facts of its kind say, if anything.
std::string said_by_facts(const Edition& edition, EntityIndex index,
                          std::optional<EntityIndex> reader) {
  return std::visit(Overloaded{[&](const Term&) { return sense_text(edition, index, reader); },
                               [&](const ContextFactor&) { return wording_text(edition, index); },
                               [&](const KeyFactor& factor) {
                                 return lead_and_points(edition, index, factor.statement,
                                                        factor.points);
                               },
                               [&](const auto& facts) {
                                 if constexpr (requires { facts.statement; }) {
                                   return plain(edition, index, facts.statement);
                                 } else {
                                   return std::string{};
                                 }
                               }},
                    entity_at(edition.linked, index).facts);
}

}  // namespace

std::string gist_of(const Edition& edition, const Target& target,
                    std::optional<EntityIndex> reader) {
  if (!target.fragment.empty()) return question_text(edition, target);
  const Entity& entity = entity_at(edition.linked, target.entity);
  if (!entity.summary.empty()) return entity.summary;
  std::string said = said_by_facts(edition, target.entity, reader);
  if (!said.empty()) return said;
  return plain_text(resolved(edition, target.entity, opening_of(entity.body, 0).prose).blocks);
}

}  // namespace brochure
