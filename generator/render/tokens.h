#pragma once

// A theme's design tokens: its colours, sizes and shapes by name.

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.h"
#include "base/source.h"

namespace brochure {

struct Token {
  std::string value;
  Span where;
};

using TokensByName = std::map<std::string, Token, std::less<>>;

/// Two colours of which one is read on the other.
struct ColourPair {
  std::string text;
  std::string on;
  double at_least = 4.5;  ///< the contrast that is needed
  Span where;             ///< of the line that asks for it
};

/// What one theme says itself, or with what it inherits.
struct Tokens {
  TokensByName light;   ///< colours of the light scheme: "ink"
  TokensByName dark;    ///< of the dark scheme: the same names
  TokensByName shared;  ///< everything else, named with its table: "space-4"
  std::vector<ColourPair> pairs;
};

/// What a tokens.toml says. A colour that is none, or that one scheme lacks, is reported.
Tokens read_tokens(const Sources& sources, FileId file, Diagnostics& diagnostics);

/// `own` over what it inherits.
Tokens with_inherited(const Tokens& own, const Tokens& inherited);

/// Reports the pairs whose contrast is too low in either scheme. Of pairs that are inherited only
/// those count in which `own` changes a colour: the others were checked where they come from.
void check_contrast(const Tokens& own, const Tokens& all, const Sources& sources,
                    Diagnostics& diagnostics);

/// The tokens of these names as CSS custom properties of what `selector` selects, in both schemes.
/// The names are those of `tokens` itself, or of others that have fewer.
std::string to_css(const Tokens& tokens, const Tokens& names, std::string_view selector);

/// The names that any of several themes says itself.
Tokens all_names(const std::vector<const Tokens*>& themes);

}  // namespace brochure
