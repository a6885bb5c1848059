#include "read/link_target.h"

#include <algorithm>
#include <array>
#include <vector>

#include <fmt/format.h>
#include <unicode/locid.h>

#include "base/suggest.h"
#include "model/kind.h"

namespace brochure {
namespace {

constexpr std::array<std::string_view, 4> outside_schemes{"http", "https", "mailto", "tel"};

/// Schemes that can run a program or hide what they lead to; named so that nobody is told they are
/// misspelt kinds.
constexpr std::array<std::string_view, 6> unsafe_schemes{"javascript", "vbscript", "data",
                                                         "file",       "blob",     "about"};

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

/// What stands before the colon, in small letters; empty if it cannot be a scheme.
std::string scheme_of(std::string_view target) {
  const std::size_t colon = target.find(':');
  if (colon == std::string_view::npos) return {};
  std::string scheme(target.substr(0, colon));
  if (!std::ranges::all_of(scheme, is_letter)) return {};
  std::ranges::transform(scheme, scheme.begin(), [](char c) {
    return static_cast<char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
  });
  return scheme;
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

}  // namespace

TargetType type_of_target(std::string_view target) {
  if (target.empty() || target == "#") return TargetType::Empty;
  const std::string scheme = scheme_of(target);
  if (scheme.empty()) {
    return target.find(':') < target.find_first_of("/#?") ? TargetType::Unsafe : TargetType::Local;
  }
  if (scheme == "lang") return TargetType::Language;
  if (kind_of_prefix(scheme)) return TargetType::Typed;
  if (std::ranges::find(outside_schemes, scheme) != outside_schemes.end())
    return TargetType::OtherSite;
  if (std::ranges::find(unsafe_schemes, scheme) != unsafe_schemes.end()) return TargetType::Unsafe;
  return target.find("//") == scheme.size() + 1 ? TargetType::Unsafe : TargetType::UnknownKind;
}

bool is_language(std::string_view tag) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Locale locale = icu::Locale::forLanguageTag(
      icu::StringPiece(tag.data(), static_cast<std::int32_t>(tag.size())), status);
  return U_SUCCESS(status) != 0 && locale.getISO3Language()[0] != '\0';
}

std::string help_for_target(TargetType type, std::string_view target) {
  switch (type) {
    case TargetType::UnknownKind: {
      const std::string scheme = scheme_of(target);
      const std::string kind = nearest_kind(scheme);
      if (kind.empty()) return fmt::format("the kinds are {}", list_of_kinds());
      return fmt::format("did you mean '{}{}'?", kind, target.substr(scheme.size()));
    }
    case TargetType::Unsafe:
      return "links lead to https, http, mailto or tel addresses";
    case TargetType::Local:
      return "name what you refer to by its kind and id: [text](kf:5), [text](case:ghent-dampoort)";
    case TargetType::Empty:
      return "put a target between the round brackets, or remove the link";
    case TargetType::Typed:
    case TargetType::Language:
    case TargetType::OtherSite:
      return {};
  }
  return {};
}

}  // namespace brochure
