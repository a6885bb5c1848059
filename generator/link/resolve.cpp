#include "link/resolve.h"

#include <algorithm>
#include <array>
#include <iterator>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "base/article.h"
#include "base/ascii.h"
#include "base/slug.h"
#include "link/candidates.h"
#include "link/suggestions.h"
#include "model/address.h"
#include "model/fields.h"

namespace brochure {
namespace {

/// A reference's kind and the rest of it.
struct Written {
  std::optional<Kind> kind;
  std::string_view prefix;  ///< as written, without the colon; empty if there is none
  std::string_view name;
};

Written take_apart(std::string_view written) {
  const std::size_t colon = written.find(':');
  if (colon == std::string_view::npos) return {.kind = std::nullopt, .prefix = {}, .name = written};
  const std::string_view prefix = written.substr(0, colon);
  return {.kind = kind_of_prefix(prefix), .prefix = prefix, .name = written.substr(colon + 1)};
}

std::string list_of(std::span<const Kind> kinds) {
  std::string list;
  for (const Kind kind : kinds) {
    if (!list.empty()) list += " or ";
    list += with_article(names_of(kind).one);
  }
  return list;
}

void report(Code code, const Reference& reference, std::string message, std::string label,
            std::vector<std::string> help, Diagnostics& diagnostics) {
  diagnostics.push_back({.code = code,
                         .where = reference.where,
                         .message = std::move(message),
                         .label = std::move(label),
                         .help = std::move(help)});
}

bool is_in_toolkit(Kind kind) {
  return kind == Kind::KeyFactor || kind == Kind::Case || kind == Kind::Part;
}

/// What there is instead: "'neighbourhoods' has key factors 1 to 11".
std::string label_for(const Identities& identities, Kind kind, std::string_view scope,
                      bool by_number) {
  if (kind == Kind::Commitment && by_number && !identities.commitments.empty()) {
    return fmt::format("the last commitment is {}", identities.commitments.rbegin()->first);
  }
  if (is_in_toolkit(kind) && scope.empty()) return "outside a toolkit, its name comes first";
  if (kind != Kind::KeyFactor || !by_number) return {};
  std::int64_t last = 0;
  for (const auto& [key, factors] : identities.factors) {
    if (key.first == scope) last = std::max(last, key.second);
  }
  if (last == 0) return fmt::format("'{}' has no key factors", scope);
  return fmt::format("'{}' has key factors 1 to {}", scope, last);
}

/// The id as it would be in full, so that nobody has to guess in which toolkit it was looked for.
std::string full_id(const Entity& from, Kind kind, std::string_view name) {
  if (!is_in_toolkit(kind) || from.toolkit.empty() || name.find('/') != std::string_view::npos) {
    return std::string(name);
  }
  return from.toolkit + "/" + std::string(name);
}

void report_unknown(const Collection& collection, const Identities& identities, const Entity& from,
                    const Reference& reference, Kind kind, std::string_view name,
                    Diagnostics& diagnostics) {
  const std::string id = full_id(from, kind, name);
  const std::size_t slash = id.rfind('/');
  const std::string scope = slash == std::string::npos ? from.toolkit : id.substr(0, slash);
  const bool by_number =
      is_number(std::string_view(id).substr(slash == std::string::npos ? 0 : slash + 1));
  // Its number was reported where the factor itself stands.
  const bool is_numbered = kind == Kind::KeyFactor && by_number;
  if (is_numbered && identities.factors.contains(std::pair(scope, std::int64_t{0}))) return;
  const std::array kinds{kind};
  report(Code::UnknownReference, reference, fmt::format("no {} '{}'", names_of(kind).one, id),
         label_for(identities, kind, scope, by_number),
         suggestions(collection, identities, from, kinds, name, reference.text), diagnostics);
}

void report_ambiguous(const Collection& collection, const Reference& reference,
                      const std::vector<EntityIndex>& candidates, Diagnostics& diagnostics) {
  std::vector<std::string> help{"name it by its full id:"};
  for (const EntityIndex index : candidates) {
    const Entity& entity = entity_at(collection, index);
    help.push_back(
        fmt::format("  {}:{} \"{}\"", names_of(entity.kind).prefix, entity.id, entity.title));
  }
  report(Code::AmbiguousReference, reference,
         fmt::format("'{}' may mean any of {} {}", reference.written, candidates.size(),
                     names_of(entity_at(collection, candidates.front()).kind).many),
         "", std::move(help), diagnostics);
}

/// The single entity that the name stands for; reports it otherwise.
std::optional<EntityIndex> resolve_entity(const Collection& collection,
                                          const Identities& identities, const Entity& from,
                                          const Reference& reference, Kind kind,
                                          std::string_view name, Diagnostics& diagnostics) {
  const auto candidates = candidates_for(identities, from, kind, name);
  if (candidates.size() == 1) return candidates.front();
  if (candidates.empty()) {
    report_unknown(collection, identities, from, reference, kind, name, diagnostics);
  } else {
    report_ambiguous(collection, reference, candidates, diagnostics);
  }
  return std::nullopt;
}

std::optional<Target> resolve_question(const Collection& collection, const Identities& identities,
                                       const Entity& from, const Reference& reference,
                                       std::string_view name, Diagnostics& diagnostics) {
  const QuestionReference wanted = split_question(name);
  if (wanted.question == 0) {
    report(Code::UnknownReference, reference, fmt::format("no guide question '{}'", name), "",
           {"write the key factor, a slash and the number of the question: question:5/2; of a "
            "sub-point: question:5/2.1"},
           diagnostics);
    return std::nullopt;
  }
  const auto index = resolve_entity(collection, identities, from, reference, Kind::KeyFactor,
                                    wanted.factor, diagnostics);
  if (!index) return std::nullopt;
  const auto& questions = facts_of<KeyFactor>(entity_at(collection, *index)).questions;
  if (wanted.question > questions.size()) {
    report(Code::UnknownReference, reference, fmt::format("no guide question '{}'", name),
           fmt::format("key factor '{}' has guide questions 1 to {}",
                       entity_at(collection, *index).id, questions.size()),
           {}, diagnostics);
    return std::nullopt;
  }
  const std::size_t points = questions[wanted.question - 1].points.size();
  if (wanted.point > points) {
    report(Code::UnknownReference, reference, fmt::format("no sub-point '{}'", name),
           points == 0 ? "the question has no sub-points"
                       : fmt::format("the question has sub-points 1 to {}", points),
           {}, diagnostics);
    return std::nullopt;
  }
  return Target{.entity = *index, .fragment = question_anchor(wanted.question, wanted.point)};
}

/// A reference without a kind, where several are allowed: the one kind in which it is known.
std::optional<Target> resolve_among(const Collection& collection, const Identities& identities,
                                    const Entity& from, const Reference& reference,
                                    std::span<const Kind> kinds, Diagnostics& diagnostics) {
  std::vector<EntityIndex> candidates;
  for (const Kind kind : kinds) {
    std::ranges::copy(candidates_for(identities, from, kind, reference.written),
                      std::back_inserter(candidates));
  }
  if (candidates.size() == 1) return Target{.entity = candidates.front(), .fragment = {}};
  if (candidates.empty()) {
    report(Code::UnknownReference, reference,
           kinds.empty() ? fmt::format("'{}' is not a reference", reference.written)
                         : fmt::format("nothing is called '{}'", reference.written),
           fmt::format("expected {}", kinds.empty() ? "a kind, a colon and an id" : list_of(kinds)),
           suggestions(collection, identities, from, kinds, reference.written, reference.text),
           diagnostics);
  } else {
    report_ambiguous(collection, reference, candidates, diagnostics);
  }
  return std::nullopt;
}

/// "KF" and "city " are kinds that there are, but for how they are written.
std::vector<std::string> help_for_kind(const Collection& collection, const Identities& identities,
                                       const Entity& from, const Reference& reference,
                                       const Written& written, std::span<const Kind> allowed) {
  if (const auto kind = kind_of_prefix(slug_of(written.prefix))) {
    const std::array kinds{*kind};
    return suggestions(collection, identities, from, kinds, written.name, reference.text);
  }
  return suggestions(collection, identities, from, allowed, written.name, reference.text);
}

/// Reports a kind that there is not, or that is not allowed.
bool check_kind(const Collection& collection, const Identities& identities, const Entity& from,
                const Reference& reference, const Written& written, std::span<const Kind> allowed,
                Diagnostics& diagnostics) {
  if (!written.kind) {
    report(Code::UnknownReference, reference, fmt::format("no kind '{}'", written.prefix), "",
           help_for_kind(collection, identities, from, reference, written, allowed), diagnostics);
    return false;
  }
  if (allowed.empty() || std::ranges::find(allowed, *written.kind) != allowed.end()) return true;
  auto help = suggestions(collection, identities, from, allowed, written.name, reference.text);
  if (help.empty()) {
    help.push_back(fmt::format("name {}, or write this in a field that takes {}", list_of(allowed),
                               with_article(names_of(*written.kind).one)));
  }
  report(Code::WrongKind, reference,
         fmt::format("{} cannot stand here", with_article(names_of(*written.kind).one)),
         fmt::format("expected {}", list_of(allowed)), std::move(help), diagnostics);
  return false;
}

}  // namespace

std::optional<Target> resolve(const Collection& collection, const Identities& identities,
                              const Entity& from, const Reference& reference,
                              Diagnostics& diagnostics) {
  const std::span<const Kind> allowed = targets_of(reference.role);
  Written written = take_apart(reference.written);
  if (written.prefix.empty()) {
    if (allowed.size() != 1) {
      return resolve_among(collection, identities, from, reference, allowed, diagnostics);
    }
    written.kind = allowed.front();
  } else if (!check_kind(collection, identities, from, reference, written, allowed, diagnostics)) {
    return std::nullopt;
  }
  if (*written.kind == Kind::Question) {
    return resolve_question(collection, identities, from, reference, written.name, diagnostics);
  }
  const auto index = resolve_entity(collection, identities, from, reference, *written.kind,
                                    written.name, diagnostics);
  if (!index) return std::nullopt;
  return Target{.entity = *index, .fragment = {}};
}

}  // namespace brochure
