#include "export/facts_json.h"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/core.h>

#include "export/plain_words.h"
#include "model/address.h"

namespace brochure {
namespace {

using Texts = std::vector<std::string>;

/// The entity whose facts are written.
struct Subject {
  const LinkedCollection& linked;
  EntityIndex index;

  const Entity& entity() const { return entity_at(linked, index); }
};

std::string words(const Subject& subject, const Inlines& text) {
  return plain_words(subject.linked, subject.index, text);
}

Texts words(const Subject& subject, const std::vector<Inlines>& texts) {
  Texts all;
  for (const Inlines& text : texts) all.push_back(words(subject, text));
  return all;
}

const std::string& id_of(const Subject& subject, ReferenceIndex reference) {
  return entity_at(subject.linked, target_of(subject.linked, subject.index, reference).entity).id;
}

Texts ids_of(const Subject& subject, const std::vector<ReferenceIndex>& references) {
  Texts ids;
  for (const ReferenceIndex reference : references) ids.push_back(id_of(subject, reference));
  return ids;
}

Texts ids_of(const Subject& subject, const std::vector<EntityIndex>& entities) {
  Texts ids;
  for (const EntityIndex entity : entities) ids.push_back(entity_at(subject.linked, entity).id);
  return ids;
}

/// What the entity's references in one role refer to, in the order they are written, each once.
std::vector<EntityIndex> targets_in_role(const Subject& subject, Role role) {
  std::vector<EntityIndex> found;
  const auto& references = subject.entity().references;
  for (std::size_t i = 0; i < references.size(); ++i) {
    if (references[i].role != role) continue;
    const EntityIndex target =
        target_of(subject.linked, subject.index, static_cast<ReferenceIndex>(i)).entity;
    if (std::ranges::find(found, target) == found.end()) found.push_back(target);
  }
  return found;
}

Texts ids_in_role(const Subject& subject, Role role) {
  return ids_of(subject, targets_in_role(subject, role));
}

/// Where targets may be of several kinds: "case:ghent-dampoort".
Texts references_in_role(const Subject& subject, Role role) {
  Texts references;
  for (const EntityIndex target : targets_in_role(subject, role)) {
    references.push_back(reference_text(entity_at(subject.linked, target)));
  }
  return references;
}

/// The entities of a kind that stand in this toolkit's folder.
Texts ids_in_toolkit(const Subject& subject, Kind kind) {
  Texts ids;
  for (const EntityIndex index : entities_of(subject.linked, kind)) {
    const Entity& entity = entity_at(subject.linked, index);
    if (entity.toolkit == subject.entity().id) ids.push_back(entity.id);
  }
  return ids;
}

Json facts(const Subject& subject, const Programme& programme) {
  Json json{{"theme", programme.theme}};
  put(json, "from", programme.from);
  put(json, "to", programme.to);
  put(json, "funder", programme.funder);
  put(json, "website", programme.website);
  json["stub"] = programme.stub;
  Texts toolkits;
  for (const EntityIndex index : entities_of(subject.linked, Kind::Toolkit)) {
    const Entity& toolkit = entity_at(subject.linked, index);
    if (toolkit.programme == subject.entity().id) toolkits.push_back(toolkit.id);
  }
  json["toolkits"] = std::move(toolkits);
  return json;
}

Json groups_json(const Subject& subject, const Toolkit& toolkit) {
  Json groups = Json::array();
  for (const FactorGroup& group : toolkit.groups) {
    Json json{{"id", group.id}, {"title", group.title}};
    put(json, "intro", words(subject, group.intro));
    json["restarts"] = group.restarts;
    groups.push_back(std::move(json));
  }
  return groups;
}

Json facts(const Subject& subject, const Toolkit& toolkit) {
  const auto place = static_cast<std::size_t>(subject.index);
  Json json = Json::object();
  put(json, "year", toolkit.year);
  put(json, "letter", toolkit.letter);
  put(json, "letter_source", toolkit.letter_source);
  put(json, "factors_in_source", toolkit.factors_in_source);
  json["groups"] = groups_json(subject, toolkit);
  put(json, "website", toolkit.website);
  json["stub"] = toolkit.stub;
  const Texts standards = ids_in_toolkit(subject, Kind::Standard);
  if (!standards.empty()) json["standard"] = standards.front();
  json["key_factors"] = ids_of(subject, subject.linked.factors[place]);
  json["cases"] = ids_of(subject, subject.linked.cases[place]);
  json["parts"] = ids_in_toolkit(subject, Kind::Part);
  return json;
}

Json facts(const Subject& subject, const Standard& standard) {
  Json json{{"statement", words(subject, standard.statement)}};
  put(json, "label", standard.label);
  json["commitments"] = ids_in_role(subject, Role::AnswersTo);
  return json;
}

Json questions_json(const Subject& subject, const KeyFactor& factor) {
  Json questions = Json::array();
  for (const Question& question : factor.questions) {
    questions.push_back({{"id", question_anchor(questions.size() + 1)},
                         {"text", words(subject, question.text)},
                         {"points", words(subject, question.points)}});
  }
  return questions;
}

/// One that several toolkits share stands in none of them and names them instead.
Texts toolkits_of_factor(const Subject& subject) {
  const std::string& toolkit = subject.entity().toolkit;
  return toolkit.empty() ? ids_in_role(subject, Role::SharedBy) : Texts{toolkit};
}

Json facts(const Subject& subject, const KeyFactor& factor) {
  Json json{{"toolkits", toolkits_of_factor(subject)}, {"number", factor.number}};
  put(json, "number_in_source", factor.number_in_source);
  json["statement"] = words(subject, factor.statement);
  json["points"] = words(subject, factor.points);
  put(json, "group", factor.group);
  json["questions"] = questions_json(subject, factor);
  json["parallel"] = ids_in_role(subject, Role::Parallel);
  json["commitments"] = ids_in_role(subject, Role::AnswersTo);
  json["context"] = ids_in_role(subject, Role::InContext);
  json["cases"] = ids_of(subject, subject.linked.cases[static_cast<std::size_t>(subject.index)]);
  return json;
}

Json initiatives_json(const Case& one) {
  Json initiatives = Json::array();
  for (const Initiative& initiative : one.initiatives) {
    Json json{{"name", initiative.name}};
    put(json, "lang", initiative.language);
    put(json, "english", initiative.english);
    put(json, "from", initiative.from);
    put(json, "to", initiative.to);
    initiatives.push_back(std::move(json));
  }
  return initiatives;
}

Json facts(const Subject& subject, const Case& one) {
  Json json{{"city", ids_in_role(subject, Role::InCity).front()}, {"kind", one.kind}};
  put(json, "title_is", one.title_is);
  json["illustrates"] = ids_in_role(subject, Role::Illustrates);
  if (one.as_of) json["as_of"] = date_text(*one.as_of);
  put(json, "place", one.place);
  json["commitments"] = ids_in_role(subject, Role::AnswersTo);
  json["context"] = ids_in_role(subject, Role::InContext);
  json["told_again"] = references_in_role(subject, Role::ToldAgain);
  json["initiatives"] = initiatives_json(one);
  return json;
}

Json facts(const Subject& subject, const City& city) {
  Json json{{"country", city.country},
            {"coordinates", Json::array({city.latitude, city.longitude})}};
  put(json, "local_name", city.local_name);
  put(json, "local_lang", city.local_language);
  Json roles = Json::array();
  for (const CityRole& role : city.roles) {
    Json one{{"programme", id_of(subject, role.programme)}, {"role", role.role}};
    if (role.toolkit) one["toolkit"] = id_of(subject, *role.toolkit);
    put(one, "note", role.note);
    roles.push_back(std::move(one));
  }
  json["roles"] = std::move(roles);
  json["cases"] = ids_of(subject, subject.linked.cases[static_cast<std::size_t>(subject.index)]);
  return json;
}

/// A wording that several toolkits have in common is given for each of them.
Json facts(const Subject& subject, const ContextFactor& factor) {
  Json wordings = Json::array();
  for (const Wording& wording : factor.wordings) {
    for (const std::string& toolkit : ids_of(subject, wording.toolkits)) {
      Json json{{"toolkit", toolkit}, {"title", wording.title}};
      put(json, "intro", words(subject, wording.intro));
      json["points"] = words(subject, wording.points);
      wordings.push_back(std::move(json));
    }
  }
  return {{"wordings", std::move(wordings)}};
}

Json facts(const Subject& subject, const Commitment& commitment) {
  return {{"number", commitment.number},
          {"role", commitment.role},
          {"statement", words(subject, commitment.statement)}};
}

/// The finding it is a part of; where it names none, the report that it stands in.
std::optional<std::string> parent_of_finding(const Subject& subject) {
  const Texts parents = ids_in_role(subject, Role::PartOf);
  if (!parents.empty()) return parents.front();
  for (const RelationIndex index :
       subject.linked.outgoing[static_cast<std::size_t>(subject.index)]) {
    const Relation& relation = relation_at(subject.linked, index);
    const Entity& owner = entity_at(subject.linked, relation.to.entity);
    if (relation.role == Role::BelongsTo && owner.kind == Kind::Finding) return owner.id;
  }
  return std::nullopt;
}

Json facts(const Subject& subject, const Finding& finding) {
  Json json{{"kind", finding.kind}};
  put(json, "number", finding.number);
  put(json, "parent", parent_of_finding(subject));
  json["cities"] = ids_in_role(subject, Role::Names);
  json["commitments"] = ids_in_role(subject, Role::AnswersTo);
  put(json, "title_in_summary", finding.title_in_summary);
  put(json, "period", finding.period);
  put(json, "year", finding.year);
  return json;
}

Json facts(const Subject& subject, const Term& term) {
  Json json{{"acronym", term.acronym}};
  put(json, "expands", term.expands);
  put(json, "lang", term.language);
  json["forms"] = term.forms;
  json["see"] = ids_in_role(subject, Role::SeeAlso);
  Json senses = Json::array();
  for (const Sense& sense : term.senses) {
    Json one{{"toolkits", ids_of(subject, sense.toolkits)}, {"text", words(subject, sense.text)}};
    Json source = source_json(subject.linked, subject.index, sense.source);
    if (!source.is_null()) one["source"] = std::move(source);
    senses.push_back(std::move(one));
  }
  json["senses"] = std::move(senses);
  return json;
}

Json facts(const Subject& subject, const Part& part) {
  Json json{{"kind", part.kind}};
  put(json, "signed", part.signed_by);
  json["shared_with"] = ids_in_role(subject, Role::SharedBy);
  return json;
}

Json facts(const Subject& subject, const Note& note) {
  return {{"about", references_in_role(subject, Role::About)}, {"kind", note.kind}};
}

Json facts(const Subject&, const Document& document) {
  Json json = Json::object();
  put(json, "kind", document.kind);
  put(json, "publisher", document.publisher);
  put(json, "year", document.year);
  put(json, "address", document.address);
  put(json, "rights", document.rights);
  json["stub"] = document.stub;
  return json;
}

Json facts(const Subject&, const Page&) { return Json::object(); }

}  // namespace

Json facts_json(const LinkedCollection& linked, EntityIndex index) {
  const Subject subject{linked, index};
  return std::visit([&](const auto& of_kind) { return facts(subject, of_kind); },
                    subject.entity().facts);
}

std::string reference_text(const Entity& entity) {
  return fmt::format("{}:{}", names_of(entity.kind).prefix, entity.id);
}

std::string date_text(const Date& date) {
  if (date.month == 0) return fmt::format("{:04}", date.year);
  if (date.day == 0) return fmt::format("{:04}-{:02}", date.year, date.month);
  return fmt::format("{:04}-{:02}-{:02}", date.year, date.month, date.day);
}

Json source_json(const LinkedCollection& linked, EntityIndex index, const Source& source) {
  if (!source.document) return nullptr;
  Json json{{"document", id_of({linked, index}, *source.document)}};
  put(json, "place", source.place);
  return json;
}

}  // namespace brochure
