#include "compose/relations.h"

#include <algorithm>
#include <map>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include "compose/cards.h"
#include "compose/if_any.h"
#include "compose/links.h"
#include "compose/view_of.h"
#include "compose/words.h"

namespace brochure {
namespace {

/// A list of more items than this is folded up.
constexpr std::size_t unfolded_most = 8;

/// Which end of a relation the other page is at.
enum class End { To, From };

/// A relation as seen from one of its ends. Several references between the same two pages become
/// one.
struct Connection {
  Role role{};
  Standing standing{};
  End end{};
  Target other;
  std::string reason;
  std::vector<std::string> sentences;
};

using Seen = std::vector<std::pair<const Relation*, End>>;

bool holds_both_ways(Role role) { return role == Role::Parallel || role == Role::ToldAgain; }

bool is_printed_mention(const Relation& relation) {
  return relation.role == Role::Mention && relation.standing == Standing::Printed;
}

/// A link in the text needs no second one beside it, unless the source printed it.
bool is_named_on_own_page(const Relation& relation) {
  const Role role = relation.role;
  return role == Role::Printed || role == Role::Related || role == Role::AnswersTo ||
         role == Role::InContext || holds_both_ways(role) || is_printed_mention(relation);
}

bool is_named_on_target_page(Role role) {
  return role == Role::Mention || role == Role::Printed || role == Role::Related;
}

Target other_end(const Relation& relation, End end) {
  return end == End::To ? relation.to : Target{relation.from, relation.from_fragment};
}

/// Whether a sentence says more than the name of what it refers to, as an entry of a list does not.
bool says_something(const Edition& edition, const Relation& relation) {
  const Entity& target = entity_at(edition.linked, relation.to.entity);
  return !relation.sentence.empty() && relation.sentence != target.title &&
         relation.sentence != target.short_title;
}

void add_sentence(Connection& connection, const std::string& sentence) {
  auto& sentences = connection.sentences;
  if (std::ranges::find(sentences, sentence) == sentences.end()) sentences.push_back(sentence);
}

/// By standing, then role, then in reading order.
std::vector<Connection> connections_among(const Edition& edition, const Seen& seen) {
  std::vector<Connection> connections;
  std::map<std::tuple<Standing, Role, EntityIndex>, std::size_t> places;
  for (const auto& [relation, end] : seen) {
    Connection connection{.role = relation->role,
                          .standing = relation->standing,
                          .end = end,
                          .other = other_end(*relation, end),
                          .reason = relation->reason};
    // Whether our text has a link for it or not, it is the source that refers to it.
    if (is_printed_mention(*relation)) connection.role = Role::Printed;
    const auto [place, is_new] = places.try_emplace(
        {connection.standing, connection.role, connection.other.entity}, connections.size());
    if (is_new) connections.push_back(std::move(connection));
    if (says_something(edition, *relation)) {
      add_sentence(connections[place->second], relation->sentence);
    }
  }
  std::ranges::stable_sort(connections, {}, [](const Connection& connection) {
    return std::pair(connection.standing, connection.role);
  });
  return connections;
}

Phrase phrase_for(const Edition& edition, const Connection& connection) {
  std::string name = "role_" + std::string(name_of(connection.role));
  if (!holds_both_ways(connection.role)) name += connection.end == End::To ? "_to" : "_from";
  return word(edition, name);
}

/// A case is known by its city, more than by what it is a part of.
void add_city(const Edition& edition, EntityIndex index, ViewObject& item) {
  if (entity_at(edition.linked, index).kind != Kind::Case) return;
  const std::string& city =
      short_title_of(entity_at(edition.linked, city_of_case(edition.linked, index)));
  const std::string toolkit = std::get<std::string>(item.at("place").value);
  item["place"] = phrase(edition, "case_place", {{"city", city}, {"toolkit", toolkit}});
}

ViewObject item_for(const Edition& edition, const Connection& connection) {
  // What refers is named as a whole, though the link leads to the question that does it.
  ViewObject item = connection.end == End::To ? link_to(edition, connection.other)
                                              : link_to(edition, connection.other.entity);
  item["address"] = address_of(edition, connection.other);
  item["question"] = connection.other.fragment.empty()
                         ? Phrase{}
                         : phrase(edition, "in_question",
                                  {{"number", question_number(connection.other.fragment)}});
  add_city(edition, connection.other.entity, item);
  item["reason"] = connection.reason;
  item["phrase"] = phrase_for(edition, connection);
  ViewList sentences;
  for (const std::string& sentence : connection.sentences) sentences.emplace_back(sentence);
  item["sentences"] = std::move(sentences);
  return item;
}

ViewObject role_view(Phrase phrase, ViewList items) {
  return view_of({{"phrase", std::move(phrase)},
                  {"count", std::to_string(items.size())},
                  {"many", items.size() > unfolded_most},
                  {"items", std::move(items)}});
}

/// The connections of one standing, role by role; they stand together in `connections`.
ViewList roles_among(const Edition& edition, const std::vector<Connection>& connections,
                     Standing standing) {
  ViewList roles;
  for (std::size_t i = 0; i < connections.size();) {
    const Connection& first = connections[i];
    ViewList items;
    for (; i < connections.size() && connections[i].role == first.role &&
           connections[i].standing == first.standing;
         ++i) {
      if (first.standing == standing) items.emplace_back(item_for(edition, connections[i]));
    }
    if (items.empty()) continue;
    roles.emplace_back(role_view(phrase_for(edition, first), std::move(items)));
  }
  return roles;
}

View grouped(const Edition& edition, const Seen& seen) {
  const std::vector<Connection> connections = connections_among(edition, seen);
  ViewList groups;
  for (const Standing standing : {Standing::Printed, Standing::Editorial, Standing::Structural}) {
    ViewList roles = roles_among(edition, connections, standing);
    if (roles.empty()) continue;
    const std::string name(name_of(standing));
    groups.emplace_back(view_of({{"standing", name},
                                 {"standing_title", word(edition, "standing_" + name)},
                                 {"standing_meaning", word(edition, "standing_" + name + "_means")},
                                 {"roles", std::move(roles)}}));
  }
  if (groups.empty()) return false;
  return view_of({{"count", std::to_string(connections.size())}, {"groups", std::move(groups)}});
}

const std::vector<RelationIndex>& outgoing_of(const Edition& edition, EntityIndex index) {
  return edition.linked.outgoing[static_cast<std::size_t>(index)];
}

const std::vector<RelationIndex>& incoming_of(const Edition& edition, EntityIndex index) {
  return edition.linked.incoming[static_cast<std::size_t>(index)];
}

/// Whether a city's page quotes this relation's sentence already, among what is told of the city.
bool is_told_on_city_page(const Edition& edition, const Relation& relation) {
  const Kind kind = entity_at(edition.linked, relation.from).kind;
  if (kind == Kind::Case) return city_of_case(edition.linked, relation.from) == relation.to.entity;
  return kind == Kind::Finding;
}

}  // namespace

View relations_of(const Edition& edition, EntityIndex index) {
  Seen seen;
  for (const RelationIndex outgoing : outgoing_of(edition, index)) {
    const Relation& relation = relation_at(edition.linked, outgoing);
    if (is_named_on_own_page(relation)) seen.emplace_back(&relation, End::To);
  }
  for (const RelationIndex incoming : incoming_of(edition, index)) {
    const Relation& relation = relation_at(edition.linked, incoming);
    if (holds_both_ways(relation.role)) seen.emplace_back(&relation, End::From);
  }
  return grouped(edition, seen);
}

View referred_by(const Edition& edition, EntityIndex index) {
  const Kind kind = entity_at(edition.linked, index).kind;
  Seen seen;
  for (const RelationIndex incoming : incoming_of(edition, index)) {
    const Relation& relation = relation_at(edition.linked, incoming);
    if (!is_named_on_target_page(relation.role) || !relation.to.fragment.empty()) continue;
    if (kind == Kind::City && is_told_on_city_page(edition, relation)) continue;
    seen.emplace_back(&relation, End::From);
  }
  return grouped(edition, seen);
}

View referred_by(const Edition& edition, EntityIndex factor, std::string_view fragment) {
  Seen seen;
  for (const RelationIndex incoming : incoming_of(edition, factor)) {
    const Relation& relation = relation_at(edition.linked, incoming);
    if (!is_named_on_target_page(relation.role) || relation.to.fragment != fragment) continue;
    seen.emplace_back(&relation, End::From);
  }
  ViewList items;
  for (const Connection& connection : connections_among(edition, seen)) {
    items.emplace_back(item_for(edition, connection));
  }
  return if_any(std::move(items));
}

}  // namespace brochure
