#include "link/order.h"

#include <algorithm>
#include <limits>
#include <map>
#include <memory>
#include <string>
#include <tuple>

#include <unicode/coll.h>
#include <unicode/unistr.h>

namespace brochure {
namespace {

/// What entities of a kind are sorted by: numbers first, then a name as dictionaries sort it, then
/// the id.
struct SortKey {
  std::vector<std::int64_t> numbers;
  std::string name;
  std::string id;
  auto operator<=>(const SortKey&) const = default;
};

constexpr std::int64_t last_rank = std::numeric_limits<std::int64_t>::max();

class Order {
 public:
  explicit Order(LinkedCollection& linked, const Identities& identities);
  void sort_all();

 private:
  const Entity& at(EntityIndex index) const { return entity_at(linked_, index); }
  std::vector<EntityIndex>& of(Kind kind) {
    return linked_.in_order[static_cast<std::size_t>(kind)];
  }
  std::int64_t rank(Kind kind, const std::string& id) const;
  std::string collated(const std::string& name) const;
  void sort(Kind kind);
  SortKey key(EntityIndex index) const;
  std::vector<std::int64_t> numbers(EntityIndex index) const;
  std::vector<std::int64_t> factor_numbers(EntityIndex index) const;
  std::vector<std::int64_t> case_numbers(EntityIndex index) const;
  std::vector<std::int64_t> finding_numbers(EntityIndex index) const;
  void list_factors();
  void list_cases();

  LinkedCollection& linked_;
  const Identities& identities_;
  std::unique_ptr<icu::Collator> collator_;
  std::map<std::pair<Kind, std::string>, std::int64_t>
      ranks_;  ///< places in the order of kinds already sorted
};

Order::Order(LinkedCollection& linked, const Identities& identities)
    : linked_(linked), identities_(identities) {
  UErrorCode status = U_ZERO_ERROR;
  // The root collation suits a mixture of European names.
  collator_.reset(icu::Collator::createInstance(icu::Locale::getRoot(), status));
}

std::int64_t Order::rank(Kind kind, const std::string& id) const {
  const auto found = ranks_.find({kind, id});
  return found == ranks_.end() ? last_rank : found->second;
}

std::string Order::collated(const std::string& name) const {
  const icu::UnicodeString wide = icu::UnicodeString::fromUTF8(name);
  std::string key(static_cast<std::size_t>(wide.length()) * 8 + 16, '\0');
  const auto fill = [&] {
    return static_cast<std::size_t>(collator_->getSortKey(
        wide, reinterpret_cast<std::uint8_t*>(key.data()), static_cast<std::int32_t>(key.size())));
  };
  const std::size_t length = fill();
  key.resize(length);
  fill();
  return key;
}

std::vector<std::int64_t> Order::factor_numbers(EntityIndex index) const {
  const Entity& entity = at(index);
  const auto& factor = facts_of<KeyFactor>(entity);
  std::int64_t group_rank = last_rank;
  if (const auto toolkit = identities_.find(Kind::Toolkit, entity.toolkit)) {
    const auto& groups = facts_of<Toolkit>(at(*toolkit)).groups;
    const auto group = std::ranges::find(groups, factor.group, &FactorGroup::id);
    group_rank = group - groups.begin();
  }
  // Shared factors stand before their programme's toolkits.
  const std::int64_t toolkit_rank =
      entity.toolkit.empty() ? -1 : rank(Kind::Toolkit, entity.toolkit);
  return {rank(Kind::Programme, entity.programme), toolkit_rank, group_rank, factor.number};
}

std::vector<std::int64_t> Order::case_numbers(EntityIndex index) const {
  const Entity& entity = at(index);
  std::int64_t factor_rank = last_rank;
  const auto& targets = linked_.targets[static_cast<std::size_t>(index)];
  for (std::size_t i = 0; i < entity.references.size(); ++i) {
    const Reference& reference = entity.references[i];
    // A link with a reason is the editors', and leaves the case where its source has it.
    const bool is_placed = reference.role == Role::Illustrates && reference.reason.empty();
    if (!is_placed || !targets[i]) continue;
    factor_rank = std::min(factor_rank, rank(Kind::KeyFactor, at(targets[i]->entity).id));
  }
  return {rank(Kind::Toolkit, entity.toolkit), factor_rank, facts_of<Case>(entity).order};
}

std::vector<std::int64_t> Order::finding_numbers(EntityIndex index) const {
  // The path from the report down, so that each finding stands below what it is a part of.
  std::vector<std::int64_t> path;
  std::optional<EntityIndex> current = index;
  for (std::size_t steps = 0; current && steps < 10; ++steps) {
    const auto& facts = facts_of<Finding>(at(*current));
    path.insert(path.begin(), {facts.order, facts.number.value_or(0)});
    const Entity& entity = at(*current);
    const auto& targets = linked_.targets[static_cast<std::size_t>(*current)];
    current.reset();
    for (std::size_t i = 0; i < entity.references.size(); ++i) {
      if (entity.references[i].role == Role::PartOf && targets[i]) current = targets[i]->entity;
    }
  }
  return path;
}

std::vector<std::int64_t> Order::numbers(EntityIndex index) const {
  const Entity& entity = at(index);
  switch (entity.kind) {
    case Kind::Programme: {
      const auto& facts = facts_of<Programme>(entity);
      return {facts.stub ? 1 : 0, facts.order, facts.from.value_or(last_rank)};
    }
    case Kind::Toolkit: {
      const auto& facts = facts_of<Toolkit>(entity);
      return {rank(Kind::Programme, entity.programme), facts.order, facts.year.value_or(last_rank)};
    }
    case Kind::Standard:
      return {rank(Kind::Toolkit, entity.toolkit)};
    case Kind::KeyFactor:
      return factor_numbers(index);
    case Kind::Case:
      return case_numbers(index);
    case Kind::ContextFactor:
      return {facts_of<ContextFactor>(entity).order};
    case Kind::Commitment:
      return {facts_of<Commitment>(entity).number};
    case Kind::Finding:
      return finding_numbers(index);
    case Kind::Part:
      return {rank(Kind::Toolkit, entity.toolkit), facts_of<Part>(entity).order};
    case Kind::Note:
      return {rank(Kind::Toolkit, entity.toolkit)};
    case Kind::Document:
      return {facts_of<Document>(entity).year.value_or(last_rank)};
    case Kind::Page:
      return {facts_of<Page>(entity).order};
    case Kind::City:
    case Kind::Term:
    case Kind::Question:
      return {};
  }
  return {};
}

SortKey Order::key(EntityIndex index) const {
  const Entity& entity = at(index);
  // The report before its parts, whatever their titles.
  const bool by_name = entity.kind != Kind::Finding;
  return {.numbers = numbers(index),
          .name = by_name ? collated(entity.title) : std::string(),
          .id = entity.id};
}

void Order::sort(Kind kind) {
  std::vector<std::pair<SortKey, EntityIndex>> keyed;
  for (std::size_t i = 0; i < linked_.collection.entities.size(); ++i) {
    const auto index = static_cast<EntityIndex>(i);
    if (at(index).kind == kind) keyed.emplace_back(key(index), index);
  }
  std::ranges::sort(keyed);
  for (std::size_t i = 0; i < keyed.size(); ++i) {
    of(kind).push_back(keyed[i].second);
    ranks_.try_emplace({kind, at(keyed[i].second).id}, static_cast<std::int64_t>(i));
  }
}

void Order::list_factors() {
  linked_.factors.resize(linked_.collection.entities.size());
  for (const EntityIndex factor : of(Kind::KeyFactor)) {
    for (const std::string& id : identities_.toolkits_of[static_cast<std::size_t>(factor)]) {
      if (const auto toolkit = identities_.find(Kind::Toolkit, id)) {
        linked_.factors[static_cast<std::size_t>(*toolkit)].push_back(factor);
      }
    }
  }
}

void Order::list_cases() {
  linked_.cases.resize(linked_.collection.entities.size());
  const auto add = [&](EntityIndex owner, EntityIndex one) {
    auto& list = linked_.cases[static_cast<std::size_t>(owner)];
    // A case is added to all its lists at once, so it can only be the last one already.
    if (list.empty() || list.back() != one) list.push_back(one);
  };
  for (const EntityIndex one : of(Kind::Case)) {
    const Entity& entity = at(one);
    if (const auto toolkit = identities_.find(Kind::Toolkit, entity.toolkit)) add(*toolkit, one);
    const auto& targets = linked_.targets[static_cast<std::size_t>(one)];
    for (std::size_t i = 0; i < entity.references.size(); ++i) {
      const Role role = entity.references[i].role;
      if (!targets[i] || (role != Role::Illustrates && role != Role::InCity)) continue;
      add(targets[i]->entity, one);
    }
  }
}

void Order::sort_all() {
  // Programmes and toolkits first: other kinds are sorted by them.
  for (std::size_t i = 0; i < kind_count; ++i) sort(static_cast<Kind>(i));
  list_factors();
  list_cases();
}

}  // namespace

void put_in_order(LinkedCollection& linked, const Identities& identities) {
  Order(linked, identities).sort_all();
}

}  // namespace brochure
