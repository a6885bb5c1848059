#include <algorithm>
#include <cmath>
#include <string_view>
#include <utility>

#include <fmt/format.h>

#include "base/contrast.h"
#include "base/suggest.h"
#include "render/tokens.h"

namespace brochure {
namespace {

struct Scheme {
  std::string_view name;
  const TokensByName& own;
  const TokensByName& all;
};

/// Reports a name that no colour has.
void report_unknown_colour(const std::string& name, Span where, const TokensByName& colours,
                           Diagnostics& diagnostics) {
  std::vector<std::string_view> names;
  for (const auto& [known, token] : colours) names.emplace_back(known);
  Diagnostic diagnostic{Code::BadToken, where, fmt::format("no colour '{}'", name), "", {}};
  const auto near = nearest(name, names, 1);
  if (!near.empty()) diagnostic.help.push_back(fmt::format("did you mean '{}'?", names[near[0]]));
  diagnostics.push_back(std::move(diagnostic));
}

Diagnostic low_contrast(const ColourPair& pair, const Scheme& scheme, const Sources& sources) {
  const Token& text = scheme.all.find(pair.text)->second;
  const Token& on = scheme.all.find(pair.on)->second;
  const Colour text_colour = *parse_colour(text.value);
  const Colour on_colour = *parse_colour(on.value);
  // The colour this theme says itself is the one to change.
  const bool text_is_own = scheme.own.contains(pair.text);
  const bool on_is_own = scheme.own.contains(pair.on);
  const Span where = text_is_own ? text.where : on_is_own ? on.where : pair.where;
  Diagnostic diagnostic{
      Code::LowContrast,
      where,
      // Rounded down, so that it never seems enough.
      fmt::format("'{}' on '{}' has a contrast of {:.2f} in the {} scheme, {} is needed", pair.text,
                  pair.on, std::floor(contrast(text_colour, on_colour) * 100) / 100, scheme.name,
                  pair.at_least),
      fmt::format("{} on {}", text.value, on.value),
      {}};
  if (const auto better = readable_colour(text_colour, on_colour, pair.at_least)) {
    diagnostic.help.push_back(fmt::format("{} would do for '{}'", to_text(*better), pair.text));
  }
  diagnostic.help.push_back(fmt::format("the pair stands in {}:{}",
                                        file_of(sources, pair.where.file).path, pair.where.line));
  return diagnostic;
}

void check_pair(const ColourPair& pair, const Scheme& scheme, const Sources& sources,
                Diagnostics& diagnostics) {
  const auto text = scheme.all.find(pair.text);
  const auto on = scheme.all.find(pair.on);
  if (text == scheme.all.end() || on == scheme.all.end()) return;
  const double found = contrast(*parse_colour(text->second.value), *parse_colour(on->second.value));
  if (found < pair.at_least) diagnostics.push_back(low_contrast(pair, scheme, sources));
}

}  // namespace

void check_contrast(const Tokens& own, const Tokens& all, const Sources& sources,
                    Diagnostics& diagnostics) {
  for (const ColourPair& pair : own.pairs) {
    for (const std::string& name : {pair.text, pair.on}) {
      if (!all.light.contains(name)) {
        report_unknown_colour(name, pair.where, all.light, diagnostics);
      }
    }
  }
  for (const Scheme& scheme :
       {Scheme{"light", own.light, all.light}, Scheme{"dark", own.dark, all.dark}}) {
    for (const ColourPair& pair : all.pairs) {
      const bool is_own = std::ranges::any_of(
          own.pairs, [&](const ColourPair& one) { return one.where == pair.where; });
      if (is_own || scheme.own.contains(pair.text) || scheme.own.contains(pair.on)) {
        check_pair(pair, scheme, sources, diagnostics);
      }
    }
  }
}

}  // namespace brochure
