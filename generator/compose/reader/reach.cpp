#include "compose/reader/reach.h"

#include <algorithm>
#include <array>
#include <iterator>

#include "compose/reader/chapters.h"
#include "compose/senses.h"
#include "compose/toolkits_meant.h"

namespace brochure {
namespace {

constexpr std::array kinds_that_grow{Kind::Term, Kind::Note, Kind::City, Kind::Document};

void add_mentions(const Inlines& inlines, std::set<ReferenceIndex>& mentions) {
  for (const Inline& item : inlines) {
    if (const auto* mention = std::get_if<Mention>(&item.node)) {
      mentions.insert(mention->reference);
    }
    std::visit(
        [&](const auto& node) {
          if constexpr (requires { node.inside; }) add_mentions(node.inside, mentions);
        },
        item.node);
  }
}

/// The references of those senses that hold only elsewhere.
std::set<ReferenceIndex> left_out_of(const Edition& edition, const Extent& extent,
                                     EntityIndex term) {
  std::set<ReferenceIndex> left_out;
  if (extent.is_collection || !is_defined_in(edition, term, extent.toolkits)) return left_out;
  for (const Sense& sense : facts_of<Term>(entity_at(edition.linked, term)).senses) {
    if (is_meant_for(edition, term, sense.toolkits, extent.toolkits)) continue;
    add_mentions(sense.text, left_out);
    if (sense.source.document) left_out.insert(*sense.source.document);
  }
  return left_out;
}

/// What a term's entry refers to in this version.
std::set<EntityIndex> said_by_term(const Edition& edition, const Extent& extent, EntityIndex term) {
  const std::set<ReferenceIndex> left_out = left_out_of(edition, extent, term);
  std::set<EntityIndex> said;
  const std::size_t count = entity_at(edition.linked, term).references.size();
  for (std::size_t i = 0; i < count; ++i) {
    const auto reference = static_cast<ReferenceIndex>(i);
    if (!left_out.contains(reference))
      said.insert(target_of(edition.linked, term, reference).entity);
  }
  return said;
}

}  // namespace

Reach::Reach(const Edition& edition, const Extent& extent, const ReaderVersion& version)
    : edition_(edition), extent_(extent) {
  for (const EntityIndex index : told_in(edition, version)) tell(index);
  for (bool grows = true; grows;) {
    grows = false;
    for (const Kind kind : kinds_that_grow) {
      for (const EntityIndex index : entities_of(edition.linked, kind)) {
        if (told_.contains(index) || !is_needed(index)) continue;
        tell(index);
        grows = true;
      }
    }
  }
}

std::vector<EntityIndex> Reach::told(Kind kind) const {
  std::vector<EntityIndex> all;
  std::ranges::copy_if(entities_of(edition_.linked, kind), std::back_inserter(all),
                       [&](EntityIndex index) { return told_.contains(index); });
  return all;
}

std::vector<EntityIndex> Reach::places_of_city(EntityIndex city) const {
  std::vector<EntityIndex> places;
  const auto add = [&](EntityIndex place) {
    if (std::ranges::find(places, place) == places.end()) places.push_back(place);
  };
  for (const RelationIndex incoming : edition_.linked.incoming[static_cast<std::size_t>(city)]) {
    const Relation& relation = relation_at(edition_.linked, incoming);
    if (is_said(relation)) add(relation.from);
  }
  for (const RelationIndex outgoing : edition_.linked.outgoing[static_cast<std::size_t>(city)]) {
    const Relation& relation = relation_at(edition_.linked, outgoing);
    const bool took_part = relation.role == Role::TookPart || relation.role == Role::TookPartIn;
    if (took_part && chapters_.contains(relation.to.entity)) add(relation.to.entity);
  }
  return places;
}

bool Reach::is_needed(EntityIndex index) const {
  switch (entity_at(edition_.linked, index).kind) {
    case Kind::Term:
      return is_needed_term(index);
    case Kind::Note:
      return is_needed_note(index);
    case Kind::City:
      return !places_of_city(index).empty();
    default:
      return is_spoken_of(index);
  }
}

/// An entry names the terms to look up as well, whichever of the two says so.
bool Reach::is_needed_term(EntityIndex term) const {
  if (extent_.is_collection || is_defined_in(edition_, term, extent_.toolkits)) return true;
  const auto& outgoing = edition_.linked.outgoing[static_cast<std::size_t>(term)];
  return is_spoken_of(term) || std::ranges::any_of(outgoing, [&](RelationIndex index) {
           const Relation& relation = relation_at(edition_.linked, index);
           return relation.role == Role::SeeAlso && told_.contains(relation.to.entity);
         });
}

/// The editors' notes on anything that is told; of the collection, all of them.
bool Reach::is_needed_note(EntityIndex note) const {
  const auto& outgoing = edition_.linked.outgoing[static_cast<std::size_t>(note)];
  return extent_.is_collection || std::ranges::any_of(outgoing, [&](RelationIndex index) {
           const Relation& relation = relation_at(edition_.linked, index);
           return relation.role == Role::About && told_.contains(relation.to.entity);
         });
}

void Reach::tell(EntityIndex index) {
  told_.insert(index);
  const Kind kind = entity_at(edition_.linked, index).kind;
  // Entries of cities and sources name them, and say nothing of what they refer to.
  if (kind != Kind::City && kind != Kind::Document) chapters_.insert(index);
  if (kind == Kind::Term) {
    said_by_terms_.emplace(index, said_by_term(edition_, extent_, index));
  }
}

/// Whether it stands in the text of this version.
bool Reach::is_said(const Relation& relation) const {
  if (!chapters_.contains(relation.from)) return false;
  const auto term = said_by_terms_.find(relation.from);
  return term == said_by_terms_.end() || term->second.contains(relation.to.entity);
}

bool Reach::is_spoken_of(EntityIndex index) const {
  const auto& incoming = edition_.linked.incoming[static_cast<std::size_t>(index)];
  return std::ranges::any_of(incoming, [&](RelationIndex relation_index) {
    return is_said(relation_at(edition_.linked, relation_index));
  });
}

}  // namespace brochure
