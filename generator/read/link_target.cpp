#include "read/link_target.h"

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

#include <fmt/format.h>

#include "base/ascii.h"
#include "base/suggest.h"
#include "model/kind.h"
#include "read/place.h"

namespace brochure {
namespace {

constexpr std::array<std::string_view, 4> outside_schemes{"http", "https", "mailto", "tel"};

/// Schemes that can run a program or hide what they lead to; named so that nobody is told they are
/// misspelt kinds.
constexpr std::array<std::string_view, 6> unsafe_schemes{"javascript", "vbscript", "data",
                                                         "file",       "blob",     "about"};

bool is_part_of_id(char c) { return is_letter_or_digit(c) || c == '-'; }

/// What stands before the colon, in small letters; empty if it cannot be a scheme.
std::string scheme_of(std::string_view target) {
  const std::size_t colon = target.find(':');
  if (colon == std::string_view::npos) return {};
  const std::string_view scheme = target.substr(0, colon);
  return std::ranges::all_of(scheme, is_letter) ? in_small_letters(scheme) : std::string();
}

std::string list_of_kinds() {
  std::string kinds;
  for (std::size_t i = 0; i < kind_count; ++i) {
    if (!kinds.empty()) kinds += ", ";
    kinds += names_of(static_cast<Kind>(i)).prefix;
  }
  return kinds;
}

std::string nearest_kind(std::string_view scheme) {
  std::vector<std::string_view> known;
  for (std::size_t i = 0; i < kind_count; ++i)
    known.push_back(names_of(static_cast<Kind>(i)).prefix);
  known.emplace_back("lang");
  const auto near = nearest(scheme, known, 1);
  return near.empty() ? std::string() : std::string(known[near[0]]);
}

std::string did_you_mean(std::string_view kind, std::string_view id) {
  return fmt::format("did you mean '{}:{}'?", kind, id);
}

/// "kf.5" and "kf/5" are a kind and an id with the wrong sign between them.
std::string help_for_separator(std::string_view target) {
  const std::size_t end = target.find_first_of("./#=;,");
  if (end == std::string_view::npos || end + 1 >= target.size()) return {};
  const std::string_view kind = target.substr(0, end);
  return kind_of_prefix(kind) ? did_you_mean(kind, target.substr(end + 1)) : std::string();
}

/// The path that a relative one leads to, seen from a folder.
std::string followed(std::string_view folder, std::string_view relative) {
  std::string whole(folder);
  while (!relative.empty()) {
    const std::size_t end = std::min(relative.find('/'), relative.size());
    const std::string_view step = relative.substr(0, end);
    if (step == "..") {
      whole.erase(std::min(whole.rfind('/'), whole.size()));
    } else if (!step.empty() && step != ".") {
      whole.append("/").append(step);
    }
    relative.remove_prefix(std::min(end + 1, relative.size()));
  }
  return whole;
}

/// "../cities/ghent.toml" and "/cities/ghent.html" say which thing is meant.
std::string help_for_path(std::string_view target, std::string_view path) {
  target = target.substr(0, target.find_first_of("#?"));
  const std::string_view root = path.substr(0, path.find('/'));
  const std::string_view folder = path.substr(0, path.rfind('/'));
  Diagnostics ignored;
  const auto place =
      place_of(followed(target.starts_with('/') ? root : folder, target), FileId{}, ignored);
  return place ? did_you_mean(names_of(place->kind).prefix, place->id) : std::string();
}

std::string help_for_local(std::string_view target, std::string_view path) {
  if (target.starts_with("//")) return fmt::format("write the whole address: https:{}", target);
  if (target.starts_with("www.")) return fmt::format("write the whole address: https://{}", target);
  if (target.find('@') != std::string_view::npos) return fmt::format("write mailto:{}", target);
  std::string help = help_for_separator(target);
  if (help.empty() && target.find('.') != std::string_view::npos) {
    help = help_for_path(target, path);
  }
  if (!help.empty()) return help;
  return fmt::format(
      "name the kind and the id of what you refer to, such as kf:5; the kinds are {}",
      list_of_kinds());
}

std::string help_for_unsafe(std::string_view target) {
  constexpr std::array<std::string_view, 6> quotes{"\"", "'", "“", "”", "‘", "’"};
  std::string_view bare = target;
  for (const std::string_view quote : quotes) {
    if (bare.starts_with(quote)) bare.remove_prefix(quote.size());
    if (bare.ends_with(quote)) bare.remove_suffix(quote.size());
  }
  if (bare != target && type_of_target(bare) != TargetType::Unsafe) {
    return fmt::format("leave out the quotation marks: {}", bare);
  }
  return "links lead to https, http, mailto or tel addresses";
}

bool is_whole_address(std::string_view target, std::string_view scheme) {
  if (!scheme.starts_with("http")) return target.size() > scheme.size() + 1;
  const std::string_view rest = target.substr(scheme.size() + 1);
  return rest.starts_with("//") && rest.size() > 2 && rest[2] != '/';
}

}  // namespace

TargetType type_of_target(std::string_view target) {
  if (target.empty() || target == "#") return TargetType::Empty;
  const std::string scheme = scheme_of(target);
  if (scheme.empty()) {
    if (std::ranges::all_of(target, is_part_of_id)) return TargetType::Nameless;
    return target.find(':') < target.find_first_of("/#?") ? TargetType::Unsafe : TargetType::Local;
  }
  if (scheme == "lang") return TargetType::Language;
  if (kind_of_prefix(scheme)) return TargetType::Typed;
  if (std::ranges::find(outside_schemes, scheme) != outside_schemes.end()) {
    return is_whole_address(target, scheme) ? TargetType::OtherSite : TargetType::Unsafe;
  }
  if (std::ranges::find(unsafe_schemes, scheme) != unsafe_schemes.end()) return TargetType::Unsafe;
  return target.find("//") == scheme.size() + 1 ? TargetType::Unsafe : TargetType::UnknownKind;
}

std::string help_for_target(TargetType type, std::string_view target, std::string_view path) {
  switch (type) {
    case TargetType::UnknownKind: {
      const std::string scheme = scheme_of(target);
      const std::string kind = nearest_kind(scheme);
      if (kind.empty()) return fmt::format("the kinds are {}", list_of_kinds());
      return did_you_mean(kind, target.substr(scheme.size() + 1));
    }
    case TargetType::Unsafe:
      return help_for_unsafe(target);
    case TargetType::Local:
      return help_for_local(target, path);
    case TargetType::Empty:
      return "put a target between the round brackets, or remove the link";
    case TargetType::Typed:
    case TargetType::Nameless:
    case TargetType::Language:
    case TargetType::OtherSite:
      return {};
  }
  return {};
}

}  // namespace brochure
