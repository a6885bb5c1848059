#include "link/relations.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "base/parallel.h"
#include "link/citations.h"

namespace brochure {
namespace {

/// What an entity's source itself refers to: the targets listed under `printed`.
using PrintedTargets = std::set<std::pair<EntityIndex, std::string>>;

PrintedTargets printed_targets(const LinkedCollection& linked, EntityIndex index) {
  PrintedTargets printed;
  const auto& references = entity_at(linked, index).references;
  const auto& targets = linked.targets[static_cast<std::size_t>(index)];
  for (std::size_t i = 0; i < references.size(); ++i) {
    if (references[i].role == Role::Printed && targets[i]) {
      printed.emplace(targets[i]->entity, targets[i]->fragment);
    }
  }
  return printed;
}

/// Who says so. A link in running text is ours, unless the source makes it too; a field's reference
/// follows from the structure, unless it has a reason of ours.
Standing standing_of(const Reference& reference, bool printed) {
  switch (reference.role) {
    case Role::Printed:
      return Standing::Printed;
    case Role::Mention:
      return printed ? Standing::Printed : Standing::Editorial;
    case Role::Related:
    case Role::Parallel:
    case Role::ToldAgain:
      return printed ? Standing::Printed : Standing::Editorial;
    default:
      break;
  }
  if (!reference.reason.empty()) return Standing::Editorial;
  return printed ? Standing::Printed : Standing::Structural;
}

class Edges {
 public:
  Edges(const LinkedCollection& linked, EntityIndex index, const SentenceFinder& finder)
      : index_(index),
        entity_(entity_at(linked, index)),
        targets_(linked.targets[static_cast<std::size_t>(index)]),
        printed_(printed_targets(linked, index)) {
    for (Citation& citation : citations_of(linked, index, finder)) {
      citations_.emplace(citation.reference, std::move(citation));
    }
  }

  std::vector<Relation> written();
  void check_printed(Diagnostics& diagnostics) const;

 private:
  bool is_linked_in_text(const Target& target) const;
  Relation relation_for(std::size_t reference) const;

  EntityIndex index_;
  const Entity& entity_;
  const std::vector<std::optional<Target>>& targets_;
  PrintedTargets printed_;
  std::map<ReferenceIndex, Citation> citations_;
};

bool Edges::is_linked_in_text(const Target& target) const {
  for (std::size_t i = 0; i < targets_.size(); ++i) {
    if (entity_.references[i].role == Role::Mention && targets_[i] == target) return true;
  }
  return false;
}

Relation Edges::relation_for(std::size_t reference) const {
  const Reference& written = entity_.references[reference];
  const Target& target = *targets_[reference];
  Relation relation{
      .from = index_,
      .to = target,
      .role = written.role,
      .standing = standing_of(written, printed_.contains({target.entity, target.fragment})),
      .reason = written.reason,
      .sentence = {},
      .from_fragment = {}};
  const auto citation = citations_.find(static_cast<ReferenceIndex>(reference));
  if (citation != citations_.end()) {
    relation.sentence = citation->second.sentence;
    relation.from_fragment = citation->second.fragment;
  }
  return relation;
}

std::vector<Relation> Edges::written() {
  std::vector<Relation> relations;
  const auto is_known = [&](const Relation& one) {
    return std::ranges::any_of(relations, [&](const Relation& other) {
      return other.role == one.role && other.to == one.to && other.sentence == one.sentence;
    });
  };
  for (std::size_t i = 0; i < targets_.size(); ++i) {
    if (!targets_[i] || targets_[i]->entity == index_) continue;
    // The link in the text says it better, with its sentence.
    if (entity_.references[i].role == Role::Printed && is_linked_in_text(*targets_[i])) continue;
    Relation relation = relation_for(i);
    if (!is_known(relation)) relations.push_back(std::move(relation));
  }
  return relations;
}

void Edges::check_printed(Diagnostics& diagnostics) const {
  for (std::size_t i = 0; i < targets_.size(); ++i) {
    const Reference& reference = entity_.references[i];
    if (reference.role != Role::Printed || !targets_[i] || is_linked_in_text(*targets_[i]))
      continue;
    diagnostics.push_back(
        {.code = Code::PrintedNotLinked,
         .where = reference.where,
         .message = fmt::format("the source refers to '{}', but our text has no link to it",
                                reference.written),
         .help = {fmt::format("make it a link where the text speaks of it: [...]({})",
                              reference.written)}});
  }
}

void add_belonging(const Identities& identities, EntityIndex from, Kind kind,
                   const std::string& owner, std::vector<Relation>& relations) {
  const auto to = identities.find(kind, owner);
  if (!to || *to == from) return;
  relations.push_back({.from = from,
                       .to = {.entity = *to, .fragment = {}},
                       .role = Role::BelongsTo,
                       .standing = Standing::Structural,
                       .reason = {},
                       .sentence = {},
                       .from_fragment = {}});
}

/// What follows from where the file stands.
void add_structure(const LinkedCollection& linked, const Identities& identities, EntityIndex index,
                   std::vector<Relation>& relations) {
  const Entity& entity = entity_at(linked, index);
  if (entity.kind == Kind::Toolkit || (entity.toolkit.empty() && entity.kind != Kind::Programme)) {
    add_belonging(identities, index, Kind::Programme, entity.programme, relations);
  } else if (entity.kind != Kind::Programme && entity.kind != Kind::Note) {
    add_belonging(identities, index, Kind::Toolkit, entity.toolkit, relations);
  }
  const bool has_parent = std::ranges::any_of(
      entity.references, [](const Reference& one) { return one.role == Role::PartOf; });
  if (entity.kind == Kind::Finding && !has_parent) {
    add_belonging(identities, index, Kind::Finding, entity.id.substr(0, entity.id.find('/')),
                  relations);
  }
}

std::vector<EntityIndex> in_reading_order(const LinkedCollection& linked) {
  std::vector<EntityIndex> all;
  for (const auto& entities : linked.in_order) std::ranges::copy(entities, std::back_inserter(all));
  return all;
}

}  // namespace

void relate(LinkedCollection& linked, const Identities& identities, Diagnostics& diagnostics) {
  const std::vector<EntityIndex> order = in_reading_order(linked);
  struct Result {
    std::vector<Relation> relations;
    Diagnostics diagnostics;
  };
  std::vector<Result> results(order.size());
  const SentenceFinder finder;
  for_each_index(order.size(), [&](std::size_t i) {
    Edges edges(linked, order[i], finder);
    results[i].relations = edges.written();
    edges.check_printed(results[i].diagnostics);
    add_structure(linked, identities, order[i], results[i].relations);
  });
  linked.outgoing.resize(order.size());
  linked.incoming.resize(order.size());
  for (Result& result : results) {
    std::ranges::move(result.diagnostics, std::back_inserter(diagnostics));
    for (Relation& relation : result.relations) {
      const auto index = static_cast<RelationIndex>(linked.relations.size());
      linked.outgoing[static_cast<std::size_t>(relation.from)].push_back(index);
      linked.incoming[static_cast<std::size_t>(relation.to.entity)].push_back(index);
      linked.relations.push_back(std::move(relation));
    }
  }
}

}  // namespace brochure
