#include "export/data/vocabulary.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "export/data/turtle.h"
#include "export/interface_word.h"
#include "export/plain_words.h"
#include "model/address.h"

namespace brochure {
namespace {

constexpr std::string_view prefixes =
    "@prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .\n"
    "@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n"
    "@prefix dct: <http://purl.org/dc/terms/> .\n\n";

constexpr std::array<Kind, 5> concept_kinds{Kind::Term, Kind::Standard, Kind::KeyFactor,
                                            Kind::ContextFactor, Kind::Commitment};

bool is_concept(Kind kind) { return std::ranges::find(concept_kinds, kind) != concept_kinds.end(); }

/// Concepts that stand beside each other, however the reference between them is meant.
bool is_related(Role role) {
  return role == Role::SeeAlso || role == Role::Parallel || role == Role::AnswersTo ||
         role == Role::InContext || role == Role::Related;
}

class VocabularyWriter {
 public:
  VocabularyWriter(const LinkedCollection& linked, const Site& site, const Words& words,
                   const Told& told)
      : linked_(linked),
        site_(site),
        words_(words),
        told_(told),
        language_(content_language_of(site)) {}

  std::string write() {
    std::string text(prefixes);
    text += list_scheme(Kind::Term, "list_terms");
    for (const EntityIndex toolkit : entities_of(linked_, Kind::Toolkit)) {
      if (is_told(told_, toolkit) && !is_stub(entity_at(linked_, toolkit))) {
        text += toolkit_scheme(toolkit);
      }
    }
    text += list_scheme(Kind::ContextFactor, "list_context");
    text += list_scheme(Kind::Commitment, "list_charter");
    for (const Kind kind : concept_kinds) {
      for (const EntityIndex index : entities_of(linked_, kind)) {
        if (is_told(told_, index)) text += concept_text(index);
      }
    }
    text.pop_back();
    return text;
  }

 private:
  /// A name that holds without a site, too.
  std::string name(std::string_view path) const {
    const std::string full = web_address(site_, path);
    return turtle_address(full.empty() ? "urn:x-brochure:" + std::string(path) : full);
  }
  std::string name(EntityIndex index) const { return name(page_path(entity_at(linked_, index))); }
  std::string in_language(std::string_view text) const { return turtle_text(text, language_); }
  std::string words(EntityIndex index, const Inlines& text) const {
    return in_language(plain_words(linked_, index, text));
  }

  void describe_scheme(TurtleSubject& scheme) const {
    scheme.say("rdf:type", "skos:ConceptScheme");
    scheme.say("dct:publisher", turtle_text(site_.publisher));
    if (!site_.licence.empty()) scheme.say("dct:license", turtle_address(site_.licence));
  }

  /// Empty while nothing of the kind is told.
  std::string list_scheme(Kind kind, std::string_view title) const {
    TurtleSubject scheme(name(list_path(kind)));
    describe_scheme(scheme);
    scheme.say("skos:prefLabel", turtle_text(interface_word(words_, title), site_.language));
    scheme.say("dct:isPartOf", name(list_path(Kind::Page)));
    bool has_concepts = false;
    for (const EntityIndex index : entities_of(linked_, kind)) {
      if (!is_told(told_, index)) continue;
      scheme.say("skos:hasTopConcept", name(index));
      has_concepts = true;
    }
    return has_concepts ? scheme.text() : std::string{};
  }

  std::string toolkit_scheme(EntityIndex toolkit) const {
    const Entity& entity = entity_at(linked_, toolkit);
    TurtleSubject scheme(name(toolkit));
    describe_scheme(scheme);
    scheme.say("skos:prefLabel", in_language(entity.title));
    scheme.say("dct:description", in_language(entity.summary));
    if (const auto standard = find_entity(linked_, Kind::Standard, entity.id)) {
      scheme.say("skos:hasTopConcept", name(*standard));
    }
    return scheme.text();
  }

  /// The toolkits that an entity stands in, or that share it.
  std::vector<EntityIndex> toolkits_of(EntityIndex index) const {
    std::vector<EntityIndex> toolkits;
    for (const EntityIndex toolkit : entities_of(linked_, Kind::Toolkit)) {
      const auto& factors = linked_.factors[static_cast<std::size_t>(toolkit)];
      const bool is_in = entity_at(linked_, index).toolkit == entity_at(linked_, toolkit).id ||
                         std::ranges::find(factors, index) != factors.end();
      if (is_in && is_told(told_, toolkit) && !is_stub(entity_at(linked_, toolkit))) {
        toolkits.push_back(toolkit);
      }
    }
    return toolkits;
  }

  void say_own(EntityIndex index, const Term& term, TurtleSubject& subject) const {
    subject.say("skos:inScheme", name(list_path(Kind::Term)));
    const std::string& language = term.language.empty() ? language_ : term.language;
    const std::string& title = entity_at(linked_, index).title;
    for (const std::string& form : term.forms) {
      if (form != title) subject.say("skos:altLabel", turtle_text(form, language));
    }
    if (term.expands != title) subject.say("skos:altLabel", turtle_text(term.expands, language));
    for (const Sense& sense : term.senses) {
      subject.say("skos:definition", words(index, sense.text));
    }
  }

  void say_own(EntityIndex index, const Standard& standard, TurtleSubject& subject) const {
    for (const EntityIndex toolkit : toolkits_of(index)) {
      subject.say("skos:inScheme", name(toolkit));
      subject.say("skos:topConceptOf", name(toolkit));
    }
    subject.say("skos:definition", words(index, standard.statement));
  }

  void say_own(EntityIndex index, const KeyFactor& factor, TurtleSubject& subject) const {
    for (const EntityIndex toolkit : toolkits_of(index)) {
      subject.say("skos:inScheme", name(toolkit));
      const std::string& id = entity_at(linked_, toolkit).id;
      if (const auto standard = find_entity(linked_, Kind::Standard, id)) {
        subject.say("skos:broader", name(*standard));
      }
    }
    subject.say("skos:notation", turtle_text(std::to_string(factor.number)));
    subject.say("skos:definition", words(index, factor.statement));
  }

  void say_own(EntityIndex index, const ContextFactor& factor, TurtleSubject& subject) const {
    subject.say("skos:inScheme", name(list_path(Kind::ContextFactor)));
    for (const Wording& wording : factor.wordings) {
      if (wording.title == entity_at(linked_, index).title) continue;
      subject.say("skos:altLabel", in_language(wording.title));
    }
  }

  void say_own(EntityIndex index, const Commitment& commitment, TurtleSubject& subject) const {
    subject.say("skos:inScheme", name(list_path(Kind::Commitment)));
    subject.say("skos:notation", turtle_text(std::to_string(commitment.number)));
    subject.say("skos:definition", words(index, commitment.statement));
  }

  void say_related(EntityIndex index, TurtleSubject& subject) const {
    const auto place = static_cast<std::size_t>(index);
    const auto say = [&](RelationIndex each, EntityIndex other) {
      const Kind kind = entity_at(linked_, other).kind;
      if (other == index || !is_concept(kind) || !is_told(told_, other)) return;
      // Who is narrower is not related as well.
      const bool has_standard =
          kind == Kind::Standard || entity_at(linked_, index).kind == Kind::Standard;
      const bool has_factor =
          kind == Kind::KeyFactor || entity_at(linked_, index).kind == Kind::KeyFactor;
      if (has_standard && has_factor) return;
      if (is_related(relation_at(linked_, each).role)) subject.say("skos:related", name(other));
    };
    for (const RelationIndex each : linked_.outgoing[place]) {
      say(each, relation_at(linked_, each).to.entity);
    }
    for (const RelationIndex each : linked_.incoming[place]) {
      say(each, relation_at(linked_, each).from);
    }
  }

  std::string concept_text(EntityIndex index) const {
    const Entity& entity = entity_at(linked_, index);
    TurtleSubject subject(name(index));
    subject.say("rdf:type", "skos:Concept");
    const auto* term = std::get_if<Term>(&entity.facts);
    const bool has_language = term != nullptr && !term->language.empty();
    subject.say("skos:prefLabel",
                turtle_text(entity.title, has_language ? term->language : language_));
    std::visit(
        [&](const auto& facts) {
          if constexpr (requires { say_own(index, facts, subject); })
            say_own(index, facts, subject);
        },
        entity.facts);
    say_related(index, subject);
    return subject.text();
  }

  const LinkedCollection& linked_;
  const Site& site_;
  const Words& words_;
  const Told& told_;
  std::string language_;
};

}  // namespace

std::string vocabulary(const LinkedCollection& linked, const Site& site, const Words& words,
                       const Told& told) {
  return VocabularyWriter(linked, site, words, told).write();
}

}  // namespace brochure
