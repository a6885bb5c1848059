#include "link/candidates.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <string>

#include "base/slug.h"

namespace brochure {
namespace {

std::optional<std::int64_t> number_from(std::string_view text) {
  std::int64_t number = 0;
  const char* const end = text.data() + text.size();
  const auto [stop, error] = std::from_chars(text.data(), end, number);
  if (text.empty() || error != std::errc() || stop != end) return std::nullopt;
  return number;
}

struct Scoped {
  std::string scope;
  std::string name;
};

/// "neighbourhoods/5" -> "neighbourhoods", "5"; without a folder, in the toolkit where the
/// reference stands.
Scoped scoped(const Entity& from, std::string_view written) {
  const std::size_t slash = written.rfind('/');
  if (slash != std::string_view::npos) {
    return {std::string(written.substr(0, slash)), std::string(written.substr(slash + 1))};
  }
  return {from.toolkit, std::string(written)};
}

/// Whether entities of this kind have ids that begin with their toolkit's.
bool is_scoped(Kind kind) {
  return kind == Kind::KeyFactor || kind == Kind::Case || kind == Kind::Part || kind == Kind::Note;
}

void add(std::optional<EntityIndex> index, std::vector<EntityIndex>& candidates) {
  if (index && std::ranges::find(candidates, *index) == candidates.end())
    candidates.push_back(*index);
}

std::optional<EntityIndex> by_id_or_alias(const Identities& identities, Kind kind,
                                          const std::string& id) {
  if (const auto index = identities.find(kind, id)) return index;
  const auto alias = identities.by_alias.find(std::pair(kind, id));
  if (alias == identities.by_alias.end()) return std::nullopt;
  return alias->second;
}

void add_scoped(const Identities& identities, const Entity& from, Kind kind,
                std::string_view written, std::vector<EntityIndex>& candidates) {
  const Scoped name = scoped(from, written);
  if (const auto number = number_from(name.name); number && kind == Kind::KeyFactor) {
    const auto found = identities.factors.find(std::pair(name.scope, *number));
    if (found != identities.factors.end()) candidates = found->second;
    return;
  }
  add(by_id_or_alias(identities, kind, name.scope + "/" + name.name), candidates);
  const bool no_scope = written.find('/') == std::string_view::npos;
  if (no_scope && !from.programme.empty()) {
    add(by_id_or_alias(identities, kind, from.programme + "/" + name.name), candidates);
  }
  if (no_scope && kind == Kind::Note) add(by_id_or_alias(identities, kind, name.name), candidates);
  const auto shared = identities.shared_factors.find(std::pair(name.scope, name.name));
  if (kind == Kind::KeyFactor && shared != identities.shared_factors.end()) {
    add(shared->second, candidates);
  }
}

/// "one-stop-shop" within a report is "2020/one-stop-shop".
std::string report_of(const Entity& from) {
  return from.kind == Kind::Finding ? from.id.substr(0, from.id.find('/')) : std::string();
}

}  // namespace

std::vector<EntityIndex> candidates_for(const Identities& identities, const Entity& from, Kind kind,
                                        std::string_view written) {
  std::vector<EntityIndex> candidates;
  if (is_scoped(kind)) {
    add_scoped(identities, from, kind, written, candidates);
    return candidates;
  }
  if (const auto number = number_from(written); number && kind == Kind::Commitment) {
    const auto found = identities.commitments.find(*number);
    if (found != identities.commitments.end()) candidates.push_back(found->second);
    return candidates;
  }
  add(by_id_or_alias(identities, kind, std::string(written)), candidates);
  if (candidates.empty() && kind == Kind::Finding && !report_of(from).empty()) {
    add(by_id_or_alias(identities, kind, report_of(from) + "/" + std::string(written)), candidates);
  }
  // Names as people write them: "city:Malmö", "term:Migrants".
  if (candidates.empty() && (kind == Kind::City || kind == Kind::Term)) {
    add(by_id_or_alias(identities, kind, slug_of(written)), candidates);
  }
  return candidates;
}

QuestionReference split_question(std::string_view written) {
  const std::size_t slash = written.rfind('/');
  if (slash == std::string_view::npos) return {.factor = written};
  std::string_view number = written.substr(slash + 1);
  if (number.starts_with('q')) number.remove_prefix(1);
  const std::size_t dot = number.find_first_of(".-");
  const auto question = number_from(number.substr(0, dot));
  if (!question || *question < 1) return {.factor = written};
  QuestionReference reference{.factor = written.substr(0, slash),
                              .question = static_cast<std::size_t>(*question)};
  if (dot == std::string_view::npos) return reference;
  const auto point = number_from(number.substr(dot + 1));
  if (!point || *point < 1) return {.factor = written};
  reference.point = static_cast<std::size_t>(*point);
  return reference;
}

}  // namespace brochure
