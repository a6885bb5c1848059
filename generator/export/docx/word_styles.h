#pragma once

// The styles of documents for word processors, made of a theme's tokens.

#include <map>
#include <string>
#include <string_view>

#include <pugixml.hpp>

namespace brochure {

using Tokens = std::map<std::string, std::string, std::less<>>;

/// "9a3412" of "#9a3412", "aabbcc" of "#abc": how these documents write colours. "auto" of a colour
/// that the theme does not have.
std::string word_colour(const Tokens& tokens, std::string_view name);

/// A face that is on every machine with an office program, since a document brings none along: what
/// stands in for the theme's own, "Georgia" for "Source Serif 4".
struct WordFace {
  std::string name;
  bool has_serifs = false;
};

/// `name` is "serif", "sans", "mono" or "title".
WordFace word_face(const Tokens& tokens, std::string_view name);

bool word_titles_are_bold(const Tokens& tokens);

/// Puts our styles in the place of those that pandoc's reference has, in `w:styles`.
void write_word_styles(pugi::xml_node styles, const Tokens& tokens, const std::string& language);

}  // namespace brochure
