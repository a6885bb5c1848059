#pragma once

// Languages by their BCP 47 tags, and what is known of each.

#include <cstddef>
#include <map>
#include <string>
#include <string_view>

namespace brochure {

/// Whether the text is the tag of a language that is known: "ca", "pt-BR".
bool is_language(std::string_view tag);

/// What to do about a tag that is none: names the language that is meant, if it can be guessed.
std::string help_for_language(std::string_view tag);

/// Whether a text in one is read like a text in the other: the same language in the same script,
/// whatever the country.
bool reads_like(std::string_view tag, std::string_view other);

/// What the language calls itself, as it begins a line: "Nederlands".
std::string own_name_of(std::string_view tag);

bool is_right_to_left(std::string_view tag);

/// The form a language has for a number of things: "one", "few", "other", ...
std::string plural_form(std::string_view tag, std::size_t number);

/// The forms a language has, each with how many of the numbers that can be expected it is for: in
/// English "one" with 1 and "other" with all the others, in French "many" with none.
std::map<std::string, std::size_t, std::less<>> plural_forms(std::string_view tag);

/// Whether there is anything in a text that a language could be told by: a letter.
bool has_letters(std::string_view text);

}  // namespace brochure
